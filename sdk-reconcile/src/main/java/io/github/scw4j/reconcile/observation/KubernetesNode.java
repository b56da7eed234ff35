package io.github.scw4j.reconcile.observation;

import io.fabric8.kubernetes.api.model.Node;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A Node object of Kubernetes, as far as planners need it. */
@Value.Immutable
@OrderedMapStyle
public sealed interface KubernetesNode permits ImmutableKubernetesNode {
    /** The name; that of Scaleway's node as well. */
    String name();

    /** Which object of that name it is; a new one gets another. */
    @Value.Default
    default String uid() {
        return "";
    }

    /** Its version: a write that names it is refused when somebody else has written since. */
    @Value.Default
    default String resourceVersion() {
        return "";
    }

    /** When it was made. */
    @Value.Default
    default Instant createdAt() {
        return Instant.EPOCH;
    }

    /** Whether it is being deleted. */
    @Value.Default
    default boolean deleting() {
        return false;
    }

    /** The machine behind it, as it stands in {@code spec.providerID}; see {@link ProviderId#parse(String)}. */
    Optional<String> providerId();

    /** Whether it is cordoned: new pods stay away. */
    @Value.Default
    default boolean unschedulable() {
        return false;
    }

    /** The labels. */
    Map<String, String> labels();

    /** The annotations. */
    Map<String, String> annotations();

    /** The taints, in their order. */
    List<NodeTaint> taints();

    /** The conditions, by type. */
    Map<String, NodeCondition> conditions();

    /** The addresses, in their order. */
    List<NodeAddress> addresses();

    /** The condition {@code Ready}; empty until the kubelet has said something. */
    default Optional<NodeCondition> ready() {
        return Optional.ofNullable(conditions().get(NodeCondition.READY));
    }

    /** Whether Kubernetes takes it for ready. */
    default boolean isReady() {
        return ready().map(NodeCondition::holds).orElse(false);
    }

    /** The taint with this key, whatever its effect. */
    default Optional<NodeTaint> taint(String key) {
        return taints().stream().filter(taint -> taint.key().equals(key)).findFirst();
    }

    /** Reads Kubernetes' own object. */
    static KubernetesNode of(Node node) {
        return NodeReading.of(node);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required but {@code name}. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KubernetesNode}. */
    final class Builder extends ImmutableKubernetesNode.Builder {
        Builder() {}

        /** Adds a condition under its type. */
        public Builder condition(NodeCondition condition) {
            return putCondition(condition.type(), condition);
        }
    }
}
