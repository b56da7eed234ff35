package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import java.util.List;

/**
 * A cluster, and what is there beside it.
 *
 * @param cluster the cluster ({@code GetCluster})
 * @param pools its pools ({@code ListPools})
 * @param nodes its nodes ({@code ListNodes})
 * @param project what is there of its project, in the zones where something of the cluster can be
 */
public record ClusterResources(Cluster cluster, List<Pool> pools, List<Node> nodes, ProjectResources project) {
    /** Copies the lists. */
    public ClusterResources {
        pools = List.copyOf(pools);
        nodes = List.copyOf(nodes);
    }
}
