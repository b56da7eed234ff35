package io.github.scw4j.instance.image;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.instance.resource.Arch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An image to be created from snapshots. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = CreateImage.Builder.class)
public sealed interface CreateImage permits ImmutableCreateImage {
    /** The name; it need not be unique. */
    String name();

    /** The snapshot that the root volume will be made from. */
    String rootVolume();

    /** The architecture that it is for. */
    Arch arch();

    /** What further volumes will be made from, by their index: {@code "1"}, {@code "2"}… */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, ImageVolumeSpec> extraVolumes();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it will belong to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Whether everybody can use it. The server's default: no. */
    @JsonProperty("public")
    Optional<Boolean> isPublic();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; name, root volume and architecture are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateImage}. */
    final class Builder extends ImmutableCreateImage.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the image again when the answer to its creation
         * is lost. With it the creation is repeated like any other call; without it such a creation ends as <em>outcome
         * unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
