package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** The GPUs of a type. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerTypeGpuInfo.Builder.class)
public sealed interface ServerTypeGpuInfo permits ImmutableServerTypeGpuInfo {
    /** Who made them. */
    @Value.Default
    default String gpuManufacturer() {
        return "";
    }

    /** Their name. */
    @Value.Default
    default String gpuName() {
        return "";
    }

    /** The memory of each, in bytes. */
    @Value.Default
    @JsonProperty("gpu_memory")
    default long gpuMemoryBytes() {
        return 0;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerTypeGpuInfo}. */
    final class Builder extends ImmutableServerTypeGpuInfo.Builder {
        Builder() {}
    }
}
