package io.github.scw4j.k8s.pool;

import java.util.Optional;

/** What a pool can be waited for. */
public final class PoolReadiness {
    private final Optional<String> version;

    private PoolReadiness(Optional<String> version) {
        this.version = version;
    }

    /**
     * The pool is {@code ready}: as many ready nodes as asked for. A pool that is locked or being deleted, or one of whose
     * nodes could not be made, ends the wait at once; a {@code warning} for other reasons may pass.
     */
    public static PoolReadiness ready() {
        return new PoolReadiness(Optional.empty());
    }

    /** The pool is {@code ready} and of this version. Its nodes have been replaced by then. */
    public static PoolReadiness upgradedTo(String version) {
        return new PoolReadiness(Optional.of(version));
    }

    Optional<String> version() {
        return version;
    }

    /** The state in a few words. */
    @Override
    public String toString() {
        return version.map(target -> "the upgrade to " + target).orElse("readiness");
    }
}
