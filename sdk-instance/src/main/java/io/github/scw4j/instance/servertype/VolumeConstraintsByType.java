package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What sizes each volume of a server must have, by the kind of volume. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = VolumeConstraintsByType.Builder.class)
public sealed interface VolumeConstraintsByType permits ImmutableVolumeConstraintsByType {
    /** For a local volume. */
    @JsonProperty("l_ssd")
    Optional<VolumeSizeRange> localSsd();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VolumeConstraintsByType}. */
    final class Builder extends ImmutableVolumeConstraintsByType.Builder {
        Builder() {}
    }
}
