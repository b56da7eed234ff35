package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.k8s.version.ContainerRuntime;
import io.github.scw4j.k8s.version.Version;
import java.util.Optional;

/** One pool: where it is, what runs in it, and what its nodes are. */
final class PoolRules {
    private final ClusterDraft draft;
    private final PoolDraft pool;
    private final Observation seen;
    private final Findings found;

    PoolRules(ClusterDraft draft, PoolDraft pool, Observation seen, Findings found) {
        this.draft = draft;
        this.pool = pool;
        this.seen = seen;
        this.found = found;
    }

    void judge() {
        Optional<Version> version = seen.version().value().flatMap(known -> known);
        new KubeletArgRules(pool, version, found).judge();
        version.ifPresent(this::runtime);
        pool.securityGroupId()
                .ifPresent(id -> found.risk(
                        pool.field("securityGroupId"),
                        id,
                        "a group without the rules of Scaleway's own breaks the cluster",
                        "leave it out, or copy the rules of \"Kapsule default security group\""));
        if (pool.isExternal()) {
            external();
            return;
        }
        zone();
        new NodeTypeRules(draft, pool, seen, found).judge();
    }

    private void external() {
        if (!draft.isKosmos()) {
            found.forbidden(
                    pool.field("nodeType"),
                    pool.nodeType(),
                    "only Kosmos has external pools",
                    "take a type of Instances, or a cluster of type multicloud");
        }
    }

    private void zone() {
        if (pool.isNew() && !draft.isKosmos() && !pool.zone().region().equals(seen.region())) {
            found.forbidden(
                    pool.field("zone"),
                    pool.zone(),
                    "nodes of Kapsule are in zones of the cluster's region, " + seen.region(),
                    "take such a zone, or a cluster of type multicloud");
        }
    }

    private void runtime(Version version) {
        pool.containerRuntime()
                .filter(runtime -> !runtime.equals(ContainerRuntime.UNKNOWN_RUNTIME)
                        && !version.availableContainerRuntimes().contains(runtime))
                .ifPresent(runtime -> found.forbidden(
                        pool.field("containerRuntime"),
                        runtime,
                        "version " + version.name() + " does not have it",
                        "take " + Words.or(version.availableContainerRuntimes())));
    }
}
