package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.API_SERVER_RESTARTS;
import static io.github.scw4j.k8s.change.ChangeClass.NODES_REPLACED;

import io.github.scw4j.k8s.internal.VersionNumber;
import io.github.scw4j.k8s.pool.Pool;
import java.util.List;
import java.util.Optional;

/** What another version means, for a cluster and for a pool. */
final class VersionChange {
    private static final String FIELD = "version";

    private final ChangeObservation seen;
    private final Comparison found;

    VersionChange(ChangeObservation seen, Comparison found) {
        this.seen = seen;
        this.found = found;
    }

    void ofCluster(String to, boolean poolsToo) {
        String from = seen.cluster().version();
        Optional<String> refusal = refusal(from, to);
        if (refusal.isPresent()) {
            found.refused(FIELD, from, to, refusal.get());
            return;
        }
        int replaced = poolsToo
                ? managed().stream()
                        .filter(pool -> !pool.version().equals(to))
                        .mapToInt(Pool::size)
                        .sum()
                : 0;
        if (replaced > 0) {
            found.field(
                    FIELD,
                    from,
                    to,
                    NODES_REPLACED,
                    "the API server restarts, then " + replaced
                            + " nodes are drained and replaced; there is no way back");
        } else {
            found.field(
                    FIELD,
                    from,
                    to,
                    API_SERVER_RESTARTS,
                    "the control plane is upgraded, and there is no way back; pools follow by an upgrade of their own");
        }
    }

    private List<Pool> managed() {
        return seen.pools().stream().filter(pool -> !pool.isExternal()).toList();
    }

    /** Why the server would refuse it; it judges versions that cannot be understood by itself. */
    private Optional<String> refusal(String fromName, String toName) {
        VersionNumber from = VersionNumber.of(fromName).orElse(null);
        VersionNumber to = VersionNumber.of(toName).orElse(null);
        if (to == null) {
            return Optional.of("\"" + toName + "\" is no version; one such as 1.35.3 is");
        }
        if (from == null || from.equals(to)) {
            return Optional.empty();
        }
        if (to.isBefore(from)) {
            return Optional.of("there is no way back to an older version");
        }
        if (from.major() != to.major() || from.minorsBehind(to) > 1) {
            return Optional.of("only a later patch or the next minor version can be asked for: k8s.upgrades() plans the"
                    + " steps");
        }
        return from.isSameMinor(to) ? Optional.empty() : behind(from);
    }

    private Optional<String> behind(VersionNumber plane) {
        return managed().stream()
                .filter(pool -> VersionNumber.of(pool.version())
                        .filter(version -> !version.isSameMinor(plane))
                        .isPresent())
                .findFirst()
                .map(pool -> "pool \"" + pool.name() + "\" is still of version " + pool.version()
                        + ": upgrade it before the next minor version");
    }

    void ofPool(Pool pool, String to) {
        String from = pool.version();
        String clusters = seen.cluster().version();
        if (pool.isExternal()) {
            found.refused(FIELD, from, to, "machines of one's own are upgraded by hand, one by one");
        } else if (!to.equals(clusters)) {
            found.refused(FIELD, from, to, "a pool can be upgraded to the version of its cluster only, " + clusters);
        } else {
            found.field(
                    FIELD,
                    from,
                    to,
                    pool.size() == 0 ? ChangeClass.IN_PLACE : NODES_REPLACED,
                    pool.size() == 0
                            ? "it has no node to replace"
                            : pool.size()
                                    + " nodes are drained and replaced: new names and addresses, local data lost");
        }
    }
}
