package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.ServerListing;
import java.util.List;

/**
 * What Scaleway says of a cluster.
 *
 * @param cluster the cluster
 * @param pools all its pools
 * @param nodes all its nodes
 * @param servers the servers of all zones that nodes can be in
 */
record ScalewayPart(Cluster cluster, List<Pool> pools, List<Node> nodes, ServerListing servers) {}
