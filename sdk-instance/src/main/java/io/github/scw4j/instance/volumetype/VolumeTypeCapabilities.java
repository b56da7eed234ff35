package io.github.scw4j.instance.volumetype;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What can be done with volumes of a type. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = VolumeTypeCapabilities.Builder.class)
public sealed interface VolumeTypeCapabilities permits ImmutableVolumeTypeCapabilities {
    /** Whether snapshots can be taken. */
    @Value.Default
    default boolean snapshot() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VolumeTypeCapabilities}. */
    final class Builder extends ImmutableVolumeTypeCapabilities.Builder {
        Builder() {}
    }
}
