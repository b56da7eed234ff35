package io.github.scw4j.instance.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.volume.VolumeType;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A further volume of an image to be created. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ImageVolumeSpec.Builder.class)
public sealed interface ImageVolumeSpec permits ImmutableImageVolumeSpec {
    /** The snapshot that it is made from. */
    String id();

    /** The name. */
    Optional<String> name();

    /** The size, in bytes. */
    @JsonProperty("size")
    OptionalLong sizeBytes();

    /** The kind. */
    Optional<VolumeType> volumeType();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it belongs to. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Made from this snapshot. */
    static ImageVolumeSpec of(String snapshotId) {
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

    /** Builds an {@link ImageVolumeSpec}. */
    final class Builder extends ImmutableImageVolumeSpec.Builder {
        Builder() {}
    }
}
