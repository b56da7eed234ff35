package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.Arch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A type of server, such as {@code PRO2-XXS}. Types differ from zone to zone. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerType.Builder.class)
public sealed interface ServerType permits ImmutableServerType {
    /** The name, such as {@code PRO2-XXS}: what {@code CreateServer.commercialType} takes. */
    String name();

    /** The price of a month, in euros. Deprecated by Scaleway: see {@link #hourlyPrice()}. */
    OptionalDouble monthlyPrice();

    /** The price of an hour, in euros. */
    @Value.Default
    default double hourlyPrice() {
        return 0;
    }

    /** Other names of it. */
    List<String> altNames();

    /** What sizes each of its volumes must have. */
    Optional<VolumeConstraintsByType> perVolumeConstraint();

    /** What its local volumes must add up to. */
    Optional<VolumeSizeRange> volumesConstraint();

    /** The number of processors. */
    @Value.Default
    default int ncpus() {
        return 0;
    }

    /** The number of GPUs. */
    OptionalLong gpu();

    /** The memory, in bytes. */
    @Value.Default
    @JsonProperty("ram")
    default long ramBytes() {
        return 0;
    }

    /** Which GPUs it has. */
    Optional<ServerTypeGpuInfo> gpuInfo();

    /** The architecture of its processors. */
    @Value.Default
    default Arch arch() {
        return Arch.UNKNOWN_ARCH;
    }

    /** Its network. */
    Optional<ServerTypeNetwork> network();

    /** What it can do. */
    Optional<ServerTypeCapabilities> capabilities();

    /** The most scratch storage that it can have, in bytes. */
    @JsonProperty("scratch_storage_max_size")
    OptionalLong scratchStorageMaxSizeBytes();

    /** The most scratch volumes that it can have. */
    @Value.Default
    default int scratchStorageMaxVolumesCount() {
        return 0;
    }

    /** The most to and from block volumes, in bytes a second. */
    OptionalLong blockBandwidth();

    /** Whether Scaleway is retiring it. */
    @Value.Default
    default boolean endOfService() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerType}. */
    final class Builder extends ImmutableServerType.Builder {
        Builder() {}
    }
}
