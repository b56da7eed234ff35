package io.github.scw4j.instance.volumetype;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A type of volume on offer. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = VolumeTypeOffer.Builder.class)
public sealed interface VolumeTypeOffer permits ImmutableVolumeTypeOffer {
    /** The name, such as {@code l_ssd}. */
    String name();

    /** A name for people. */
    @Value.Default
    default String displayName() {
        return "";
    }

    /** What can be done with it. */
    Optional<VolumeTypeCapabilities> capabilities();

    /** What sizes it may have. */
    Optional<VolumeTypeConstraints> constraints();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VolumeTypeOffer}. */
    final class Builder extends ImmutableVolumeTypeOffer.Builder {
        Builder() {}
    }
}
