package io.github.scw4j.instance.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.instance.resource.Arch;
import io.github.scw4j.instance.volume.Volume;
import io.github.scw4j.instance.volume.VolumeSummary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An image that servers are made from: a root volume and further ones, each a snapshot. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = Image.Builder.class)
public sealed interface Image permits ImmutableImage {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The architecture that it is for. */
    @Value.Default
    default Arch arch() {
        return Arch.UNKNOWN_ARCH;
    }

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
    @Value.Default
    @JsonProperty("organization")
    default String organizationId() {
        return "";
    }

    /** Whether everybody can use it. */
    @Value.Default
    @JsonProperty("public")
    default boolean isPublic() {
        return false;
    }

    /** What the root volume is made from. */
    Optional<VolumeSummary> rootVolume();

    /** What it is doing. */
    @Value.Default
    default ImageState state() {
        return ImageState.of("");
    }

    /** The project that it belongs to. */
    @Value.Default
    @JsonProperty("project")
    default String projectId() {
        return "";
    }

    /** Free tags. */
    List<String> tags();

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Image}. */
    final class Builder extends ImmutableImage.Builder {
        Builder() {}
    }
}
