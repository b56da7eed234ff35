package io.github.scw4j.reconcile.move;

import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolDiagnosis;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The nodes of a pool, by name, without those that Scaleway is taking away.
 *
 * @param pool the pool
 * @param nodes its nodes
 */
record PoolNodes(Pool pool, List<ObservedNode> nodes) {
    private static final String UNINITIALIZED = "node.cloudprovider.kubernetes.io/uninitialized";
    private static final int MOST_NAMED = 3;

    static PoolNodes of(Observation seen, Pool pool) {
        return new PoolNodes(
                pool,
                seen.nodesOf(pool.id()).stream()
                        .filter(node -> node.scaleway()
                                .filter(known -> !known.status().isLeaving())
                                .isPresent())
                        .toList());
    }

    /** Those that are ready on both sides. */
    int ready() {
        return (int) nodes.stream().filter(PoolNodes::isReady).count();
    }

    /** Those of them that take new pods. */
    int usable() {
        return (int) nodes.stream().filter(this::isUsable).count();
    }

    private static boolean isReady(ObservedNode node) {
        return node.isReady()
                && node.scaleway()
                        .filter(known -> known.status().equals(NodeStatus.READY))
                        .isPresent();
    }

    private boolean isUsable(ObservedNode node) {
        return isReady(node)
                && node.kubernetes()
                        .filter(object -> !object.deleting() && !object.unschedulable() && !hasStartupTaint(object))
                        .isPresent();
    }

    private boolean hasStartupTaint(KubernetesNode object) {
        return object.taint(UNINITIALIZED).isPresent()
                || pool.startupTaints().stream()
                        .map(Taint::key)
                        .anyMatch(key -> object.taint(key).isPresent());
    }

    /** Whether all that the pool shall have are there and usable. */
    boolean isComplete() {
        return pool.status().equals(PoolStatus.READY) && usable() >= pool.size();
    }

    List<ObservedNode> toCordon() {
        return having(object -> !MoveMark.isCordoned(object));
    }

    List<ObservedNode> cordoned() {
        return having(MoveMark::isCordoned);
    }

    List<ObservedNode> toUncordon() {
        return having(object -> object.annotations().containsKey(MoveMark.CORDONED));
    }

    /** Those on which something is left, or on which nobody has looked yet. */
    List<ObservedNode> toDrain() {
        return nodes.stream()
                .filter(node -> node.kubernetes().isPresent())
                .filter(node ->
                        node.drain().filter(left -> isDrained(node, left)).isEmpty())
                .toList();
    }

    /** Pods that were asked to leave a node whose kubelet is silent stay until the node is gone: nobody tells of their end. */
    static boolean isDrained(ObservedNode node, DrainProgress left) {
        return left.evictable() == 0 && (left.leaving() == 0 || !node.isReady());
    }

    private List<ObservedNode> having(Predicate<KubernetesNode> property) {
        return nodes.stream()
                .filter(node -> node.kubernetes().filter(property).isPresent())
                .toList();
    }

    /** Why the pool cannot become complete by itself any more; empty while it can. */
    Optional<String> deadEnd() {
        return diagnosis().deadEnd();
    }

    /** What keeps so many nodes from being usable. */
    List<String> missing(int wanted) {
        List<String> missing = new ArrayList<>(diagnosis().missing());
        int usable = usable();
        if (missing.isEmpty() && usable < wanted) {
            missing.add(usable + " of " + wanted + " nodes of pool \"" + pool.name() + "\" take pods");
            nodes.stream()
                    .filter(node -> !isUsable(node))
                    .limit(MOST_NAMED)
                    .map(this::whyUnusable)
                    .forEach(missing::add);
        }
        return missing;
    }

    private String whyUnusable(ObservedNode node) {
        Optional<KubernetesNode> object = node.kubernetes();
        if (object.isEmpty()) {
            return "node " + node.name() + " is not in Kubernetes yet";
        }
        if (!node.isReady()) {
            return "node " + node.name() + " is not ready in Kubernetes";
        }
        if (object.get().unschedulable()) {
            return "node " + node.name() + " is cordoned";
        }
        return hasStartupTaint(object.get())
                ? "node " + node.name() + " has its startup taints still"
                : node.scaleway().map(Node::sentence).orElse(node.name());
    }

    private PoolDiagnosis diagnosis() {
        return PoolDiagnosis.of(
                pool,
                nodes.stream()
                        .map(ObservedNode::scaleway)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What is left on a node, in words. */
    static List<String> left(ObservedNode node) {
        Optional<DrainProgress> drain = node.drain();
        if (drain.isEmpty()) {
            return List.of();
        }
        List<String> left = new ArrayList<>();
        if (drain.get().evictable() > 0) {
            left.add(pods(drain.get().evictable()) + " to evict"
                    + drain.get().blockedBy().map(by -> ", held up by " + by).orElse(""));
        }
        if (drain.get().leaving() > 0) {
            left.add(pods(drain.get().leaving()) + " leaving");
        }
        return left;
    }

    private static String pods(int count) {
        return count == 1 ? "1 pod" : count + " pods";
    }
}
