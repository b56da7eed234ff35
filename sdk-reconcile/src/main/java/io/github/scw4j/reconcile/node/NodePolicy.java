package io.github.scw4j.reconcile.node;

import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is kept right on nodes. The defaults are those for a cluster of one's own, whose only cloud controller this is; where
 * Scaleway's runs as well there is {@link #kapsule()}.
 *
 * <pre>{@code
 * NodePolicy policy = NodePolicy.builder().deprecatedLabels(true).privateNetworkId(network.id()).build();
 * }</pre>
 */
@Value.Immutable
@ScalewayStyle
public sealed interface NodePolicy permits ImmutableNodePolicy {
    /** Whether {@code topology.kubernetes.io/zone} and {@code …/region} are kept right. Default: true. */
    @Value.Default
    default boolean zoneLabels() {
        return true;
    }

    /** Whether {@code node.kubernetes.io/instance-type} is kept right. Default: true. */
    @Value.Default
    default boolean instanceTypeLabel() {
        return true;
    }

    /**
     * Whether the deprecated twins of these labels, under {@code beta.kubernetes.io} and {@code
     * failure-domain.beta.kubernetes.io}, are put on nodes. Default: false. Twins that are there are kept right in any case:
     * Kubernetes' own cloud controllers copy them over the others.
     */
    @Value.Default
    default boolean deprecatedLabels() {
        return false;
    }

    /** Whether {@code spec.providerID} is set where it is empty. Default: true. */
    @Value.Default
    default boolean providerId() {
        return true;
    }

    /** Whether the addresses in the node's status are kept right. Default: true. */
    @Value.Default
    default boolean addresses() {
        return true;
    }

    /** The private network whose addresses are the nodes' internal ones. Default: all private networks. */
    Optional<String> privateNetworkId();

    /** Whether IPv6 addresses are reported as well, after those of IPv4. Default: true. */
    @Value.Default
    default boolean ipv6() {
        return true;
    }

    /**
     * Whether the taint {@code node.cloudprovider.kubernetes.io/uninitialized} is taken away once all the rest is set. Default:
     * true.
     */
    @Value.Default
    default boolean initialization() {
        return true;
    }

    /**
     * Whether the taint {@code node.cloudprovider.kubernetes.io/shutdown} is put on nodes whose Instance is off, and taken away
     * when they are ready again. Default: true.
     */
    @Value.Default
    default boolean shutdownTaint() {
        return true;
    }

    /** Whether tags of pools and Instances become labels and taints; see {@code Tag}. Default: true. */
    @Value.Default
    default boolean tags() {
        return true;
    }

    /** Whether the labels and taints that a pool asks for ({@code SetPoolLabels}, {@code SetPoolTaints}) are kept. Default: true. */
    @Value.Default
    default boolean poolLabelsAndTaints() {
        return true;
    }

    /** Whether Node objects are deleted whose Instance is gone. Default: true. */
    @Value.Default
    default boolean deletion() {
        return true;
    }

    /** How long an Instance is missing, seen twice at least, before its Node object goes. At least, and default: 30 seconds. */
    @Value.Default
    default Duration missingBeforeDeletion() {
        return Duration.ofSeconds(30);
    }

    /**
     * The share of nodes that may miss their Instance at once, two of them at least. When it is more, the key or the project is
     * taken to be the wrong one, and nothing is deleted. Default: 0.2; 1 lets everything go.
     */
    @Value.Default
    default double maxMissing() {
        return 0.2;
    }

    /** Refuses values that make no sense. */
    @Value.Check
    default void check() {
        if (missingBeforeDeletion().compareTo(Duration.ofSeconds(30)) < 0) {
            throw new IllegalArgumentException(
                    "missingBeforeDeletion is " + missingBeforeDeletion() + "; 30 seconds or more is allowed");
        }
        if (!(maxMissing() > 0 && maxMissing() <= 1)) {
            throw new IllegalArgumentException(
                    "maxMissing is " + maxMissing() + "; more than 0 and at most 1 is allowed");
        }
    }

    /** For a cluster whose only cloud controller this is. */
    static NodePolicy selfManaged() {
        return builder().build();
    }

    /**
     * For Kapsule and Kosmos, where Scaleway's own controllers look after addresses, initialization, tags, and the labels and
     * taints of pools: two that write the same field would undo each other's work.
     */
    static NodePolicy kapsule() {
        return builder()
                .addresses(false)
                .initialization(false)
                .tags(false)
                .poolLabelsAndTaints(false)
                .build();
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder with the defaults above. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NodePolicy}; nothing is required. */
    final class Builder extends ImmutableNodePolicy.Builder {
        Builder() {}
    }
}
