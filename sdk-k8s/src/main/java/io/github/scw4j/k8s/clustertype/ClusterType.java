package io.github.scw4j.k8s.clustertype;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** An offer for control planes: how large, how safe, and for how long one commits to it. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ClusterType.Builder.class)
public sealed interface ClusterType permits ImmutableClusterType {
    /**
     * The name, such as {@code kapsule} or {@code kapsule-dedicated-4}; what a cluster is created with or changed to.
     */
    @Value.Default
    default String name() {
        return "";
    }

    /** Whether it is in stock. */
    @Value.Default
    default ClusterTypeAvailability availability() {
        return ClusterTypeAvailability.AVAILABLE;
    }

    /** The most nodes of a cluster of this type, over all its pools. */
    @Value.Default
    default int maxNodes() {
        return 0;
    }

    /** How long one commits to it; zero for the mutualized types. */
    Optional<Duration> commitmentDelay();

    /** The availability that Scaleway vouches for, in percent, such as 99.5; 0 where it does not. */
    @Value.Default
    default double sla() {
        return 0;
    }

    /** How the control plane is spread. */
    @Value.Default
    default ClusterTypeResiliency resiliency() {
        return ClusterTypeResiliency.UNKNOWN_RESILIENCY;
    }

    /** The memory of the control plane, in bytes. */
    @Value.Default
    @JsonProperty("memory")
    default long memoryBytes() {
        return 0;
    }

    /** Whether the control plane is not shared with other clusters. */
    @Value.Default
    default boolean dedicated() {
        return false;
    }

    /** Whether the API server can write audit logs. */
    @Value.Default
    default boolean auditLogsSupported() {
        return false;
    }

    /** The most that etcd may hold, in bytes. */
    @Value.Default
    @JsonProperty("max_etcd_size")
    default long maxEtcdSizeBytes() {
        return 0;
    }

    /** Where it is offered; empty in recorded answers. */
    Optional<Region> region();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClusterType}. */
    final class Builder extends ImmutableClusterType.Builder {
        Builder() {}
    }
}
