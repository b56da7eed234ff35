package io.github.scw4j.instance.volumetype;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What sizes volumes of a type may have. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = VolumeTypeConstraints.Builder.class)
public sealed interface VolumeTypeConstraints permits ImmutableVolumeTypeConstraints {
    /** The least, in bytes. */
    @Value.Default
    @JsonProperty("min")
    default long minBytes() {
        return 0;
    }

    /** The most, in bytes. */
    @Value.Default
    @JsonProperty("max")
    default long maxBytes() {
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

    /** Builds a {@link VolumeTypeConstraints}. */
    final class Builder extends ImmutableVolumeTypeConstraints.Builder {
        Builder() {}
    }
}
