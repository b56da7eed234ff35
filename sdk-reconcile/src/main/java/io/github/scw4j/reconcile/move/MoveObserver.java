package io.github.scw4j.reconcile.move;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.Nodes;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.reconcile.internal.kubernetes.Drains;
import io.github.scw4j.reconcile.internal.kubernetes.KubernetesView;
import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at what a move is planned from: the cluster, its pools and nodes on both sides, and what is left on the node that is drained. */
final class MoveObserver {
    private final Calls calls;
    private final String clusterId;
    private final KubernetesView kubernetes;
    private final Drains drains;

    MoveObserver(Calls calls, String clusterId, KubernetesView kubernetes, Drains drains) {
        this.calls = calls;
        this.clusterId = clusterId;
        this.kubernetes = kubernetes;
        this.drains = drains;
    }

    /** All of it, or what keeps it from being seen. */
    Look look(MoveRequest request) {
        Instant at = calls.clock().instant();
        try {
            return observe(request, at);
        } catch (CallInterruptedException e) {
            throw e;
        } catch (CallException | KubernetesClientException e) {
            return new Blind(clusterId, at, Optional.ofNullable(e.getMessage()).orElseGet(e::toString));
        }
    }

    /**
     * All of it.
     *
     * @throws CallException when Scaleway does not tell
     * @throws KubernetesClientException when Kubernetes does not
     */
    Observation observe(MoveRequest request, Instant at) {
        List<Pool> pools = new Pools(calls).list(clusterId).toList();
        Cluster cluster = new Clusters(calls).get(clusterId);
        List<Node> nodes = new Nodes(calls).list(clusterId).toList();
        List<KubernetesNode> objects = kubernetes.nodes();
        Observation.Builder seen = Observation.builder()
                .at(at)
                .cluster(cluster)
                .pools(pools)
                .nodes(nodes)
                .kubernetesNodes(objects)
                .leases(List.of())
                .records(Map.of());
        Map<String, DrainProgress> left = left(seen.drains(Map.of()).build(), request);
        return left.isEmpty() ? seen.build() : seen.drains(left).build();
    }

    /** Up to the first node that is not empty: only that one is drained now. */
    private Map<String, DrainProgress> left(Observation seen, MoveRequest request) {
        Map<String, DrainProgress> left = new HashMap<>();
        Optional<Pool> from =
                Sides.of(seen.pools(), request.poolId(), request.undo()).from();
        List<ObservedNode> cordoned = from.filter(pool -> !pool.status().isLeaving())
                .map(pool -> PoolNodes.of(seen, pool).cordoned())
                .orElse(List.of());
        for (ObservedNode node : cordoned) {
            DrainProgress progress = drains.progress(node.name());
            left.put(node.name(), progress);
            if (!PoolNodes.isDrained(node, progress)) {
                break;
            }
        }
        return left;
    }
}
