package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.volume.VolumeType;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A volume that a server shall have: one that there is, by its id, or one to be made. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerVolumeSpec.Builder.class)
public sealed interface ServerVolumeSpec permits ImmutableServerVolumeSpec {
    /** The volume, where there is one. */
    Optional<String> id();

    /** Whether the server starts from it. The server's default: from volume {@code 0}. */
    Optional<Boolean> boot();

    /** The name; needed with an {@link #id()}. */
    Optional<String> name();

    /** The size, in bytes. The server's default: that of the image. */
    @JsonProperty("size")
    OptionalLong sizeBytes();

    /** The kind. The server's default: that of the image. */
    Optional<VolumeType> volumeType();

    /** The snapshot that it is filled from. */
    Optional<String> baseSnapshot();

    /** The organization that pays. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it belongs to. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** A new volume of this kind and size, in bytes. */
    static ServerVolumeSpec of(VolumeType volumeType, long sizeBytes) {
        return builder().volumeType(volumeType).sizeBytes(sizeBytes).build();
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerVolumeSpec}. */
    final class Builder extends ImmutableServerVolumeSpec.Builder {
        Builder() {}
    }
}
