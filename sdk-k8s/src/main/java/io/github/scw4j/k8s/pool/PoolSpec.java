package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.version.ContainerRuntime;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A pool to be made: within a new cluster, or in one that is there.
 *
 * Name, node type, zone, placement group, runtime, root volume and {@code publicIpDisabled} cannot be changed later.
 * Only {@code name}, {@code nodeType} and {@code size} are required.
 */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = PoolSpec.Builder.class)
public sealed interface PoolSpec permits ImmutablePoolSpec {
    /** The node type of external pools. */
    String EXTERNAL_NODE_TYPE = "external";

    /** The name, 1 to 100 characters, unique in the cluster. */
    String name();

    /** The Instance type, such as {@code PRO2-XXS}; at least 2 GiB of memory. Answers spell it {@code pro2_xxs}. */
    String nodeType();

    /** A placement group of the same zone, for at most 20 nodes. */
    Optional<String> placementGroupId();

    /** Whether the autoscaler chooses the size, from {@link #minSize()} to {@link #maxSize()}. Default: false. */
    @Value.Default
    default boolean autoscaling() {
        return false;
    }

    /**
     * How many nodes, 0 or more; under autoscaling, how many at the start. A mutualized cluster needs at least one
     * node in all.
     */
    int size();

    /** The least nodes under autoscaling. The server's default: 0. */
    OptionalInt minSize();

    /** The most nodes under autoscaling, at least 1. The server's default: {@link #size()}. */
    OptionalInt maxSize();

    /** What runs the containers. The server's default: containerd. */
    Optional<ContainerRuntime> containerRuntime();

    /**
     * Whether Scaleway reboots nodes that are not ready for 15 minutes, and replaces those that are not for 30.
     * Default: false.
     */
    @Value.Default
    default boolean autohealing() {
        return false;
    }

    /** Tags; {@code name=value} and {@code taint=name=value:effect} become labels and taints of the nodes. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /**
     * Kubelet arguments by name; {@code Version.availableKubeletArgs()} says which there are. Values are text, as in
     * {@code "maxPods": "50"}.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> kubeletArgs();

    /** How many nodes an upgrade may touch at once. */
    Optional<UpgradePolicySpec> upgradePolicy();

    /**
     * Where the nodes are: for Kapsule, a zone of the cluster's region. The default in a cluster that is there: the
     * client's zone. Within a new cluster: the region's first one.
     */
    Optional<Zone> zone();

    /** The kind of volume to start from. The server's default: what suits the node type. */
    Optional<PoolVolumeType> rootVolumeType();

    /** The size of that volume in bytes; for {@code sbs_5k} and {@code sbs_15k}, 20 GB (20 000 000 000) to 10 TB. */
    @JsonProperty("root_volume_size")
    OptionalLong rootVolumeSizeBytes();

    /** Whether the nodes get no public address; then the private network needs a Public Gateway. Default: false. */
    @Value.Default
    default boolean publicIpDisabled() {
        return false;
    }

    /** The security group of the nodes. The server's default: the one that it keeps for Kubernetes. */
    Optional<String> securityGroupId();

    /** Labels that the nodes get, as they stand. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> labels();

    /** Taints that the nodes get. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Taint> taints();

    /** Taints that new nodes start with and that nobody puts back. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Taint> startupTaints();

    /** A private network of its own, in the cluster's VPC. */
    Optional<String> privateNetworkId();

    /**
     * Data for the nodes' first start by key, base64; see {@link Builder#userData(String, byte[])}. Only for a pool
     * of a cluster that is there.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Secret> userData();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        PoolLimits.check(this);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code name}, {@code nodeType} and {@code size} are required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A Kosmos pool for machines of one's own, which join by themselves: of node type {@code external} and size 0, without
     * autoscaling and autohealing.
     */
    static PoolSpec external(String name) {
        return builder()
                .name(name)
                .nodeType(EXTERNAL_NODE_TYPE)
                .size(0)
                .minSize(0)
                .build();
    }

    /** Builds {@link PoolSpec}. */
    final class Builder extends ImmutablePoolSpec.Builder {
        Builder() {}

        /** Lets the autoscaler choose the size within these bounds; {@code size} is where it starts. */
        public Builder autoscaling(int least, int most) {
            return autoscaling(true).minSize(least).maxSize(most);
        }

        /** How many nodes an upgrade may touch at once. */
        public Builder upgradePolicy(UnaryOperator<UpgradePolicySpec.Builder> policy) {
            return upgradePolicy(policy.apply(UpgradePolicySpec.builder()).build());
        }

        /** Data for the nodes' first start, under a key such as {@code cloud-init}; it is sent base64. */
        public Builder userData(String key, byte[] content) {
            return putUserData(key, Secret.of(Base64.getEncoder().encodeToString(content)));
        }

        /** Data for the nodes' first start as text, in UTF-8. */
        public Builder userData(String key, String content) {
            return userData(key, content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
