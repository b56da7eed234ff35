package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** The version that a cluster is to be upgraded to: a later patch of its minor version, or the next minor version. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpgradeCluster.Builder.class)
public sealed interface UpgradeCluster permits ImmutableUpgradeCluster {
    /** The version, such as {@code 1.35.3}; {@code clusters().availableVersions(id)} has those that are allowed. */
    String version();

    /**
     * Whether its pools are upgraded as well, once the control plane is. Their nodes are replaced. Default: false.
     */
    @Value.Default
    default boolean upgradePools() {
        return false;
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.length("version", version(), 1, 10);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code version} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Upgrades the control plane alone. */
    static UpgradeCluster to(String version) {
        return builder().version(version).build();
    }

    /** Upgrades the control plane and then the pools, whose nodes are replaced. */
    static UpgradeCluster withPoolsTo(String version) {
        return builder().version(version).upgradePools(true).build();
    }

    /** Builds {@link UpgradeCluster}. */
    final class Builder extends ImmutableUpgradeCluster.Builder {
        Builder() {}
    }
}
