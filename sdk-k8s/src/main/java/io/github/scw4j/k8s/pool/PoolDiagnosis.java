package io.github.scw4j.k8s.pool;

import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a pool from being ready, in words that name the nodes in question and what Scaleway says of them.
 *
 * @param pool the pool
 * @param nodes its nodes
 */
public record PoolDiagnosis(Pool pool, List<Node> nodes) {
    private static final int MOST_NODES_NAMED = 10;

    /** Copies the nodes. */
    public PoolDiagnosis {
        nodes = List.copyOf(nodes);
    }

    /** The diagnosis of a pool; nodes of other pools are left out of it. */
    public static PoolDiagnosis of(Pool pool, List<Node> nodes) {
        return new PoolDiagnosis(
                pool,
                nodes.stream().filter(node -> node.poolId().equals(pool.id())).toList());
    }

    /** What is missing, one thing an entry; empty when the pool is {@code ready}. */
    public List<String> missing() {
        if (pool.status().equals(PoolStatus.READY)) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        missing.add(sentence());
        List<Node> stuck = nodes.stream()
                .filter(PoolDiagnosis::isStuck)
                .limit(MOST_NODES_NAMED)
                .toList();
        stuck.forEach(node -> missing.add(node.sentence()));
        long unnamed = nodes.stream().filter(PoolDiagnosis::isStuck).count() - stuck.size();
        if (unnamed > 0) {
            missing.add(unnamed + " more nodes of pool \"" + pool.name() + "\"");
        }
        return missing;
    }

    private String sentence() {
        return "pool \"" + pool.name() + "\" is " + pool.status() + ", " + ready() + " of " + pool.size()
                + " nodes ready"
                + pool.errorMessage().map(message -> ": " + message).orElse("");
    }

    private long ready() {
        return nodes.stream()
                .filter(node -> node.status().equals(NodeStatus.READY))
                .count();
    }

    private static boolean isStuck(Node node) {
        return !node.status().equals(NodeStatus.READY) && !node.status().isLeaving();
    }

    /** Why the pool cannot become ready by itself any more; empty while it can. A {@code warning} alone is no reason. */
    public Optional<String> deadEnd() {
        if (pool.status().equals(PoolStatus.LOCKED)) {
            return Optional.of(sentence() + "; Scaleway has blocked it");
        }
        return nodes.stream()
                .filter(node -> node.status().equals(NodeStatus.CREATION_ERROR))
                .findFirst()
                .map(node -> node.sentence() + " (pool \"" + pool.name() + "\"); replace or delete it");
    }
}
