package io.github.scw4j.instance.volume;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A volume or a snapshot, as far as an image tells. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = VolumeSummary.Builder.class)
public sealed interface VolumeSummary permits ImmutableVolumeSummary {
    /** The identifier. */
    String id();

    /** The name; empty for Block Storage. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The size, in bytes; 0 for Block Storage. */
    @Value.Default
    @JsonProperty("size")
    default long sizeBytes() {
        return 0;
    }

    /** The kind. */
    @Value.Default
    default VolumeType volumeType() {
        return VolumeType.of("");
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VolumeSummary}. */
    final class Builder extends ImmutableVolumeSummary.Builder {
        Builder() {}
    }
}
