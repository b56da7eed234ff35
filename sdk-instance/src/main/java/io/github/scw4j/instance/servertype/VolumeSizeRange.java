package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** Between which sizes something must lie. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = VolumeSizeRange.Builder.class)
public sealed interface VolumeSizeRange permits ImmutableVolumeSizeRange {
    /** The least, in bytes. */
    @Value.Default
    @JsonProperty("min_size")
    default long minSizeBytes() {
        return 0;
    }

    /** The most, in bytes. */
    @Value.Default
    @JsonProperty("max_size")
    default long maxSizeBytes() {
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

    /** Builds a {@link VolumeSizeRange}. */
    final class Builder extends ImmutableVolumeSizeRange.Builder {
        Builder() {}
    }
}
