package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.version.ContainerRuntime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A group of equal nodes of a cluster, in one zone. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = Pool.Builder.class)
public sealed interface Pool permits ImmutablePool {
    /** The identifier. */
    String id();

    /** The cluster that it belongs to. */
    @Value.Default
    default String clusterId() {
        return "";
    }

    /** When it was asked for. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** The name, unique in its cluster. */
    @Value.Default
    default String name() {
        return "";
    }

    /** What it is doing. */
    @Value.Default
    default PoolStatus status() {
        return PoolStatus.UNKNOWN;
    }

    /** The Kubernetes version; during an upgrade already the one to come. */
    @Value.Default
    default String version() {
        return "";
    }

    /**
     * The Instance type of its nodes as the server spells it, such as {@code dev1_m} for {@code DEV1-M}; {@code
     * external} for machines of one's own.
     */
    @Value.Default
    default String nodeType() {
        return "";
    }

    /** Whether the autoscaler chooses the size. */
    @Value.Default
    default boolean autoscaling() {
        return false;
    }

    /** How many nodes it shall have; while it is scaling, already the number to come. */
    @Value.Default
    default int size() {
        return 0;
    }

    /** The least nodes under autoscaling. */
    @Value.Default
    default int minSize() {
        return 0;
    }

    /** The most nodes under autoscaling. */
    @Value.Default
    default int maxSize() {
        return 0;
    }

    /** What runs the containers. */
    @Value.Default
    default ContainerRuntime containerRuntime() {
        return ContainerRuntime.UNKNOWN_RUNTIME;
    }

    /** Whether Scaleway reboots or replaces nodes that are not ready for long. */
    @Value.Default
    default boolean autohealing() {
        return false;
    }

    /** The tags; those of a form that Scaleway's cloud controller knows become labels and taints of the nodes. */
    List<String> tags();

    /** The placement group of its nodes. */
    Optional<String> placementGroupId();

    /** The kubelet arguments of its nodes. */
    Map<String, String> kubeletArgs();

    /** How many nodes an upgrade touches at once. */
    Optional<UpgradePolicy> upgradePolicy();

    /** Where its nodes are. */
    Optional<Zone> zone();

    /** The kind of volume that its nodes start from. */
    @Value.Default
    default PoolVolumeType rootVolumeType() {
        return PoolVolumeType.DEFAULT_VOLUME_TYPE;
    }

    /** The size of that volume, in bytes. */
    @JsonProperty("root_volume_size")
    OptionalLong rootVolumeSizeBytes();

    /** Whether its nodes have no public address. */
    @Value.Default
    default boolean publicIpDisabled() {
        return false;
    }

    /** The security group of its nodes. */
    Optional<String> securityGroupId();

    /** Labels that its nodes get, as they stand. */
    Map<String, String> labels();

    /** Taints that its nodes get; in no order. */
    List<Taint> taints();

    /** Taints that new nodes start with and that nobody puts back; in no order. */
    List<Taint> startupTaints();

    /** The private network of its nodes, where it has one of its own. */
    Optional<String> privateNetworkId();

    /** What is wrong with it, when something is. */
    Optional<String> errorMessage();

    /** The region of its cluster. */
    Optional<Region> region();

    /** Whether its nodes are machines of one's own that join by themselves, see {@link PoolSpec#external(String)}. */
    @JsonIgnore
    default boolean isExternal() {
        return nodeType().equals(PoolSpec.EXTERNAL_NODE_TYPE);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required but {@code id}. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Pool}. */
    final class Builder extends ImmutablePool.Builder {
        Builder() {}
    }
}
