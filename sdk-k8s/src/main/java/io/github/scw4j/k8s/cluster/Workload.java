package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.Nodes;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolDiagnosis;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.Pools;
import java.util.List;
import java.util.Optional;

/** Reads the pools and nodes of clusters, and says what is wrong with them. */
final class Workload {
    private final Pools pools;
    private final Nodes nodes;

    Workload(Calls calls) {
        this.pools = new Pools(calls);
        this.nodes = new Nodes(calls);
    }

    List<Pool> pools(Cluster cluster) {
        return pools.list(cluster.id()).toList();
    }

    List<Node> nodes(Cluster cluster) {
        return nodes.list(cluster.id()).toList();
    }

    static boolean allReady(List<Pool> pools) {
        return pools.stream().allMatch(pool -> pool.status().equals(PoolStatus.READY));
    }

    /** What pools lack, one thing an entry. */
    static List<String> missing(List<Pool> pools, List<Node> nodes) {
        return pools.stream()
                .flatMap(pool -> PoolDiagnosis.of(pool, nodes).missing().stream())
                .toList();
    }

    /** Why a pool will never be ready; one that is being deleted need not be. */
    static Optional<String> deadEnd(List<Pool> pools, List<Node> nodes) {
        return pools.stream()
                .filter(pool -> !pool.status().isLeaving())
                .flatMap(pool -> PoolDiagnosis.of(pool, nodes).deadEnd().stream())
                .findFirst();
    }
}
