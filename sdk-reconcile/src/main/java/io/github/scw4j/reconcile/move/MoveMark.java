package io.github.scw4j.reconcile.move;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.plan.NodePatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a move writes down where it is: tags on the new pool, sent with its creation, say which pool it is to take the place of, and
 * what the old one is to get back; an annotation on each node that it cordons says whether it was cordoned before.
 */
final class MoveMark {
    /** On nodes. */
    static final String CORDONED = "scw4j.github.io/cordoned-for-move";

    private static final String OF_POOL = "scw4j-moves=";
    private static final String AUTOSCALED = "scw4j-moves-autoscaling=on";
    private static final String BY_US = "true";
    private static final String BEFORE = "was-before";

    private MoveMark() {}

    /** The tags of the new pool. */
    static List<String> tags(Pool old) {
        return old.autoscaling() ? List.of(OF_POOL + old.id(), AUTOSCALED) : List.of(OF_POOL + old.id());
    }

    /** The pool whose place this one is to take. */
    static Optional<String> movedPool(Pool made) {
        return made.tags().stream()
                .filter(tag -> tag.startsWith(OF_POOL))
                .map(tag -> tag.substring(OF_POOL.length()))
                .findFirst();
    }

    /** Whether the autoscaler is to choose the size again in the end. */
    static boolean isAutoscaled(Pool made) {
        return made.tags().contains(AUTOSCALED);
    }

    /** The tags, and that the autoscaler is to choose the size again. */
    static List<String> autoscaled(List<String> tags) {
        return Stream.concat(tags.stream(), Stream.of(AUTOSCALED)).toList();
    }

    /** The tags without those of a move. */
    static List<String> without(List<String> tags) {
        List<String> others = new ArrayList<>(tags);
        others.removeIf(tag -> tag.startsWith(OF_POOL) || tag.equals(AUTOSCALED));
        return List.copyOf(others);
    }

    static boolean isCordoned(KubernetesNode node) {
        return node.unschedulable() && node.annotations().containsKey(CORDONED);
    }

    static NodePatch cordon(KubernetesNode node) {
        NodePatch.Builder patch = NodePatch.builder().unschedulable(true);
        if (!node.annotations().containsKey(CORDONED)) {
            patch.putAnnotation(CORDONED, node.unschedulable() ? BEFORE : BY_US);
        }
        return patch.build();
    }

    static NodePatch uncordon(KubernetesNode node) {
        NodePatch.Builder patch = NodePatch.builder().addRemovedAnnotation(CORDONED);
        if (BY_US.equals(node.annotations().get(CORDONED))) {
            patch.unschedulable(false);
        }
        return patch.build();
    }
}
