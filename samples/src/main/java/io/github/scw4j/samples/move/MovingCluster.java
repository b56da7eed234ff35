package io.github.scw4j.samples.move;

import io.fabric8.kubernetes.api.model.Pod;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.playground.Kubelets;
import io.github.scw4j.playground.MockKubernetes;
import io.github.scw4j.playground.Workload;
import io.github.scw4j.reconcile.move.PoolMoves;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.util.Map;
import java.util.TreeMap;

/** A cluster of three nodes on the embedded Scaleway, Kubernetes beside it, and a shop of six pods, one of which may be missing. */
final class MovingCluster implements AutoCloseable {
    static final int NODES = 3;
    static final int PODS = 6;

    private final MockKubernetes kubernetes = MockKubernetes.start();
    private final EmbeddedCluster cluster;
    private final Kubelets kubelets;
    private final Workload shop;
    private final K8s k8s;
    private final PoolMoves moves;
    private long fewestNodes = NODES;

    MovingCluster(Stage stage) {
        EmbeddedScaleway scaleway = stage.scaleway().orElseThrow();
        cluster = scaleway.k8s().seed(ClusterSeed.named("shop").pool(PoolSeed.of("web", "PRO2-XXS", NODES)));
        k8s = K8s.of(stage.client());
        k8s.pools().update(poolId("web"), pool -> pool.autoscaling(2, 6));
        kubelets = new Kubelets(kubernetes.client(), scaleway, cluster.id());
        kubelets.play();
        shop = new Workload(kubernetes.client(), "shop", "web", PODS, PODS - 1);
        moves = PoolMoves.of(stage.client(), kubernetes.client(), cluster.id());
    }

    PoolMoves moves() {
        return moves;
    }

    String poolId(String name) {
        return cluster.pool(name).id();
    }

    /** What goes on in the cluster meanwhile: nodes register, and pods that were evicted start anew. */
    void goOn() {
        long ready = cluster.nodes().stream()
                .filter(node ->
                        node.status().filter(NodeStatus.READY.value()::equals).isPresent())
                .count();
        fewestNodes = Math.min(fewestNodes, ready);
        kubelets.play();
        shop.play();
    }

    /** How many pods run on the nodes of each pool. */
    Map<String, Integer> podsByPool() {
        Map<String, String> pools = new TreeMap<>();
        cluster.pools().forEach(pool -> pool.nodes().forEach(node -> pools.put(node.name(), nameOf(pool.id()))));
        Map<String, Integer> pods = new TreeMap<>();
        for (Pod pod : shop.pods()) {
            pods.merge(pools.getOrDefault(pod.getSpec().getNodeName(), "no pool"), 1, Integer::sum);
        }
        return pods;
    }

    private String nameOf(String poolId) {
        return k8s.pools().get(poolId).name();
    }

    /** The pools, a line each. */
    String pools() {
        StringBuilder lines = new StringBuilder();
        k8s.pools()
                .list(cluster.id())
                .forEach(pool -> lines.append(lines.isEmpty() ? "" : "\n")
                        .append("pool \"")
                        .append(pool.name())
                        .append("\": ")
                        .append(pool.size())
                        .append(" nodes of ")
                        .append(pool.nodeType())
                        .append(pool.autoscaling() ? ", autoscaled " + pool.minSize() + " to " + pool.maxSize() : "")
                        .append(pool.tags().isEmpty() ? "" : ", tags " + pool.tags()));
        return lines.toString();
    }

    String fewest() {
        return "at any time at least " + shop.fewest() + " of " + PODS + " pods ran, and " + fewestNodes
                + " nodes were ready";
    }

    @Override
    public void close() {
        kubernetes.close();
    }
}
