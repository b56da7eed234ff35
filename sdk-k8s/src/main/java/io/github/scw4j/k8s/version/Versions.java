package io.github.scw4j.k8s.version;

import static io.github.scw4j.k8s.version.VersionOperations.GET;
import static io.github.scw4j.k8s.version.VersionOperations.LIST;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import java.util.List;

/** Kubernetes versions, reached through {@code K8s.of(client).versions()}. Every call may throw a {@link CallException}. */
public final class Versions {
    private final Calls calls;

    /** For the entry point. */
    public Versions(Calls calls) {
        this.calls = calls;
    }

    /** The newest patch of each minor version that is offered, newest first ({@code ListVersions}). */
    public List<Version> list() {
        return calls.call(LIST);
    }

    /**
     * The newest version that is offered: the first of {@link #list()}. A program that others depend on names its version
     * instead.
     *
     * @throws IllegalStateException when the region offers none
     */
    public Version newest() {
        return list().stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("region " + calls.region() + " offers no Kubernetes version"));
    }

    /** One version, also an older patch that is still in use ({@code GetVersion}). */
    public Version get(String versionName) {
        return calls.call(GET, versionName);
    }
}
