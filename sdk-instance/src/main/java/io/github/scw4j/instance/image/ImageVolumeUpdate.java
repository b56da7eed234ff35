package io.github.scw4j.instance.image;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A further volume that an image shall have. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ImageVolumeUpdate.Builder.class)
public sealed interface ImageVolumeUpdate permits ImmutableImageVolumeUpdate {
    /** The snapshot that it is made from. */
    String id();

    /** Made from this snapshot. */
    static ImageVolumeUpdate of(String snapshotId) {
        return builder().id(snapshotId).build();
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImageVolumeUpdate}. */
    final class Builder extends ImmutableImageVolumeUpdate.Builder {
        Builder() {}
    }
}
