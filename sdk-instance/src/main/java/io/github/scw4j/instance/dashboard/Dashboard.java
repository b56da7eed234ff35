package io.github.scw4j.instance.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** How many resources there are in a zone. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = Dashboard.Builder.class)
public sealed interface Dashboard permits ImmutableDashboard {
    /** Volumes. */
    @Value.Default
    default int volumesCount() {
        return 0;
    }

    /** Servers that run. */
    @Value.Default
    default int runningServersCount() {
        return 0;
    }

    /** Servers by their type. */
    Map<String, Integer> serversByTypes();

    /** Images. */
    @Value.Default
    default int imagesCount() {
        return 0;
    }

    /** Snapshots. */
    @Value.Default
    default int snapshotsCount() {
        return 0;
    }

    /** Servers. */
    @Value.Default
    default int serversCount() {
        return 0;
    }

    /** Reserved addresses. */
    @Value.Default
    default int ipsCount() {
        return 0;
    }

    /** Security groups. */
    @Value.Default
    default int securityGroupsCount() {
        return 0;
    }

    /** Reserved addresses that are attached to nothing. */
    @Value.Default
    default int ipsUnused() {
        return 0;
    }

    /** Local volumes. */
    @Value.Default
    @JsonProperty("volumes_l_ssd_count")
    default int localVolumesCount() {
        return 0;
    }

    /** The size of all local volumes, in bytes. */
    @Value.Default
    @JsonProperty("volumes_l_ssd_total_size")
    default long localVolumesTotalSizeBytes() {
        return 0;
    }

    /** Private network interfaces. */
    @Value.Default
    default int privateNicsCount() {
        return 0;
    }

    /** Placement groups. */
    @Value.Default
    default int placementGroupsCount() {
        return 0;
    }

    /** Scratch volumes. */
    @Value.Default
    @JsonProperty("volumes_scratch_count")
    default int scratchVolumesCount() {
        return 0;
    }

    /** Block volumes of the former generation. Deprecated by Scaleway. */
    @JsonProperty("volumes_b_ssd_count")
    OptionalInt blockVolumesCount();

    /** The size of all block volumes of the former generation, in bytes. Deprecated by Scaleway. */
    @JsonProperty("volumes_b_ssd_total_size")
    OptionalLong blockVolumesTotalSizeBytes();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dashboard}. */
    final class Builder extends ImmutableDashboard.Builder {
        Builder() {}
    }
}
