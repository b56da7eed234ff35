package io.github.scw4j.reconcile.plan;

import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.NodeTaint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A change of a Node object, key by key: what is not named here is somebody else's and stays. */
@Value.Immutable
@OrderedMapStyle
public sealed interface NodePatch permits ImmutableNodePatch {
    /** Labels to set. */
    Map<String, String> labels();

    /** Labels to take away. */
    Set<String> removedLabels();

    /** Annotations to set. */
    Map<String, String> annotations();

    /** Annotations to take away. */
    Set<String> removedAnnotations();

    /** Taints to put on; one with the same key and effect is overwritten. */
    List<NodeTaint> taints();

    /** Taints to take away, by {@link NodeTaint#identity()}. */
    Set<String> removedTaints();

    /** Whether it shall be cordoned. */
    Optional<Boolean> unschedulable();

    /** The {@code spec.providerID} to set; Kubernetes lets it be set once. */
    Optional<String> providerId();

    /**
     * All addresses that its status shall have. The status is another resource of Kubernetes': it is written first, and the rest
     * only then, so that a taint which waits for the addresses does not go before they are there.
     */
    Optional<List<NodeAddress>> addresses();

    /** Whether it changes nothing. */
    default boolean isEmpty() {
        return equals(none());
    }

    /** Whether it would leave this object as it is. */
    default boolean isDoneIn(KubernetesNode node) {
        return applyTo(node).equals(node);
    }

    /** The object after the change. */
    default KubernetesNode applyTo(KubernetesNode node) {
        KubernetesNode.Builder changed = node.toBuilder()
                .labels(changed(node.labels(), labels(), removedLabels()))
                .annotations(changed(node.annotations(), annotations(), removedAnnotations()))
                .taints(changed(node.taints()));
        unschedulable().ifPresent(changed::unschedulable);
        providerId().ifPresent(changed::providerId);
        addresses().ifPresent(changed::addresses);
        return changed.build();
    }

    private static Map<String, String> changed(Map<String, String> from, Map<String, String> set, Set<String> removed) {
        Map<String, String> to = new HashMap<>(from);
        to.keySet().removeAll(removed);
        to.putAll(set);
        return to;
    }

    private List<NodeTaint> changed(List<NodeTaint> from) {
        Map<String, NodeTaint> to = new LinkedHashMap<>();
        from.forEach(taint -> to.put(taint.identity(), taint));
        to.keySet().removeAll(removedTaints());
        for (NodeTaint wanted : taints()) {
            to.merge(wanted.identity(), wanted, (old, set) -> old.value().equals(set.value()) ? old : set);
        }
        return List.copyOf(to.values());
    }

    /** A change of nothing. */
    static NodePatch none() {
        return builder().build();
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NodePatch}. */
    final class Builder extends ImmutableNodePatch.Builder {
        Builder() {}
    }
}
