package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names, how many clusters there may be, and that a mutualized one needs a node. */
final class ClusterRules {
    private final ClusterDraft draft;
    private final Observation seen;
    private final Quotas quotas;
    private final Findings found;

    ClusterRules(ClusterDraft draft, Observation seen, Quotas quotas, Findings found) {
        this.draft = draft;
        this.seen = seen;
        this.quotas = quotas;
        this.found = found;
    }

    void judge() {
        poolNames();
        draft.live().ifPresentOrElse(this::live, this::made);
        if (!draft.isKosmos() && !draft.isDedicated()) {
            node();
        }
    }

    private void poolNames() {
        Set<String> names = new HashSet<>();
        draft.others().stream().map(Pool::name).forEach(names::add);
        for (PoolDraft pool : draft.pools()) {
            if (!names.add(pool.name())) {
                found.forbidden(
                        pool.field("name"), pool.name(), "the cluster has a pool of this name", "take another name");
            }
        }
    }

    private void live(Cluster cluster) {
        if (cluster.status().equals(ClusterStatus.LOCKED)) {
            found.forbidden("cluster", cluster.name(), "Scaleway has locked it", "ask Scaleway's support");
        } else if (cluster.status().equals(ClusterStatus.DELETING)) {
            found.forbidden("cluster", cluster.name(), "it is being deleted", "take another cluster");
        }
    }

    private void made() {
        found.seen(seen.clusters(), "name", "KubernetesReadOnly").ifPresent(clusters -> {
            clusters.stream()
                    .filter(this::hasTheName)
                    .findFirst()
                    .ifPresent(other -> found.forbidden(
                            "name",
                            draft.name(),
                            "the project has a cluster of this name, " + other.id(),
                            "take another name"));
            quota(clusters);
        });
    }

    private boolean hasTheName(Cluster other) {
        return other.name().equals(draft.name())
                && other.region()
                        .filter(region -> !region.equals(seen.region()))
                        .isEmpty()
                && draft.projectId().filter(id -> !id.equals(other.projectId())).isEmpty();
    }

    private void quota(List<Cluster> clusters) {
        String kind = Quotas.kind(draft.type());
        if (quotas.ofClusters(draft.type()).isEmpty()) {
            found.notChecked(
                    "type",
                    "how many " + kind + " clusters the organization may have: no API tells",
                    "give it to quotas(…)");
            return;
        }
        int most = quotas.ofClusters(draft.type()).getAsInt();
        long there = clusters.stream()
                .filter(other -> Quotas.kind(other.type()).equals(kind))
                .count();
        if (there >= most) {
            found.forbidden(
                    "type",
                    draft.type(),
                    "the organization may have " + most + " " + kind + " clusters, and " + there + " are there",
                    "delete one, or ask Scaleway for more");
        }
    }

    private void node() {
        if (draft.nodes() > 0) {
            return;
        }
        if (draft.isNew() && draft.pools().isEmpty()) {
            found.risk(
                    "pools",
                    "",
                    "a mutualized cluster stays in pool_required without a node, and its API server is not reachable",
                    "give it a pool");
        } else {
            found.forbidden(
                    draft.sizeField(),
                    Words.nodes(0),
                    "a mutualized cluster needs a node",
                    "give a pool a node, or take a dedicated type");
        }
    }
}
