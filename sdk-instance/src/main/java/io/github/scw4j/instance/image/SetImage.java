package io.github.scw4j.instance.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.instance.resource.Arch;
import io.github.scw4j.instance.volume.Volume;
import io.github.scw4j.instance.volume.VolumeSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All of an image, to be replaced ({@code SetImage}). */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = SetImage.Builder.class)
public sealed interface SetImage permits ImmutableSetImage {
    /** The name. */
    String name();

    /** The architecture that it is for. */
    Optional<Arch> arch();

    /** When it was created. */
    Optional<Instant> creationDate();

    /** When it was last changed. */
    Optional<Instant> modificationDate();

    /** The kernel that servers were started with in former times. Deprecated by Scaleway. */
    Optional<Bootscript> defaultBootscript();

    /** What further volumes are made from, by their index. */
    Map<String, Volume> extraVolumes();

    /** The server that it was made from. */
    @Value.Default
    default String fromServer() {
        return "";
    }

    /** The organization that pays. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** Whether everybody can use it. */
    @Value.Default
    @JsonProperty("public")
    default boolean isPublic() {
        return false;
    }

    /** What the root volume is made from. */
    Optional<VolumeSummary> rootVolume();

    /** What it is doing. */
    Optional<ImageState> state();

    /** The project that it belongs to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. */
    List<String> tags();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetImage}. */
    final class Builder extends ImmutableSetImage.Builder {
        Builder() {}
    }
}
