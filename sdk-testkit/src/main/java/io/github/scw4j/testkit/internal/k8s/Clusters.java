package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All clusters of a server, and their pools and nodes by id. Used under its lock. */
final class Clusters {

    private final Map<String, Cluster> clusters = new LinkedHashMap<>();
    private final Map<String, Pool> pools = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Integer> nodesByType = new HashMap<>();

    Collection<Cluster> all() {
        return clusters.values();
    }

    Cluster cluster(Request request) {
        String id = request.path("cluster_id");
        return Optional.ofNullable(clusters.get(id))
                .filter(cluster -> cluster.region.equals(request.region()))
                .orElseThrow(() -> Errors.notFound("cluster", id));
    }

    Pool pool(Request request) {
        String id = request.path("pool_id");
        return Optional.ofNullable(pools.get(id))
                .filter(pool -> pool.cluster.region.equals(request.region()))
                .orElseThrow(() -> Errors.notFound("pool", id));
    }

    Node node(Request request) {
        String id = request.path("node_id");
        return Optional.ofNullable(nodes.get(id))
                .filter(node -> node.pool.cluster.region.equals(request.region()))
                .orElseThrow(() -> Errors.notFound("node", id));
    }

    Optional<Cluster> findCluster(String id) {
        return Optional.ofNullable(clusters.get(id));
    }

    Optional<Pool> findPool(String id) {
        return Optional.ofNullable(pools.get(id));
    }

    Optional<Node> findNode(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Optional<Node> findNode(Predicate<Node> condition) {
        return nodes.values().stream().filter(condition).findFirst();
    }

    boolean has(Cluster cluster) {
        return clusters.get(cluster.id) == cluster;
    }

    boolean has(Pool pool) {
        return pools.get(pool.id) == pool;
    }

    boolean has(Node node) {
        return nodes.get(node.id) == node;
    }

    void add(Cluster cluster) {
        clusters.put(cluster.id, cluster);
    }

    void add(Pool pool) {
        pools.put(pool.id, pool);
        pool.cluster.pools.put(pool.id, pool);
    }

    void add(Node node) {
        nodes.put(node.id, node);
        node.pool.cluster.nodes.put(node.id, node);
        node.pool.nodes.put(node.id, node);
        nodesByType.merge(node.pool.nodeType.normalized(), 1, Integer::sum);
    }

    void remove(Node node) {
        if (nodes.remove(node.id) != null) {
            node.pool.cluster.nodes.remove(node.id);
            node.pool.nodes.remove(node.id);
            nodesByType.merge(node.pool.nodeType.normalized(), -1, Integer::sum);
        }
    }

    void remove(Pool pool) {
        pools.remove(pool.id);
        pool.cluster.pools.remove(pool.id);
    }

    void remove(Cluster cluster) {
        clusters.remove(cluster.id);
    }

    /** How many nodes there are of a type, those being deleted included. */
    int nodesOf(NodeType type) {
        return nodesByType.getOrDefault(type.normalized(), 0);
    }
}
