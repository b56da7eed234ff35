package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.clustertype.ClusterTypes;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.k8s.version.Versions;
import java.util.List;
import java.util.OptionalInt;

/** Reads all that an upgrade of one cluster is planned from. */
final class ClusterView {
    private final Clusters clusters;
    private final Pools pools;
    private final Versions versions;
    private final ClusterTypes types;

    ClusterView(Calls calls) {
        this.clusters = new Clusters(calls);
        this.pools = new Pools(calls);
        this.versions = new Versions(calls);
        this.types = new ClusterTypes(calls);
    }

    /** Pools first: a cluster that is upgraded between two of these calls then appears to be ahead of them, never behind. */
    UpgradeObservation observe(String clusterId) {
        List<Pool> itsPools = pools.list(clusterId).toList();
        Cluster cluster = clusters.get(clusterId);
        KnownVersions known = new KnownVersions(versions);
        known.find(cluster.version());
        return new UpgradeObservation(
                cluster,
                itsPools,
                known.all(),
                clusters.availableVersions(clusterId),
                needsRoom(itsPools) ? maxNodes(cluster) : OptionalInt.empty());
    }

    private static boolean needsRoom(List<Pool> pools) {
        return pools.stream().flatMap(pool -> pool.upgradePolicy().stream()).anyMatch(policy -> policy.maxSurge() > 0);
    }

    private OptionalInt maxNodes(Cluster cluster) {
        return types.list().stream()
                .filter(type -> type.name().equals(cluster.type()) && type.maxNodes() > 0)
                .mapToInt(type -> type.maxNodes())
                .findFirst();
    }
}
