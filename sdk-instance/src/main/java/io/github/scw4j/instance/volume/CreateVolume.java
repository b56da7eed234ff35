package io.github.scw4j.instance.volume;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A local volume to be created: empty, of a size, or from a snapshot. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateVolume.Builder.class)
public sealed interface CreateVolume permits ImmutableCreateVolume {
    /** The name; it need not be unique. */
    String name();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it will belong to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /**
     * The kind: {@link VolumeType#L_SSD} or {@link VolumeType#SCRATCH}. The server's default: {@link VolumeType#L_SSD}.
     */
    Optional<VolumeType> volumeType();

    /** The size, in bytes; of an empty volume. */
    @JsonProperty("size")
    OptionalLong sizeBytes();

    /** The snapshot that it is filled from. */
    Optional<String> baseSnapshot();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        if (sizeBytes().isPresent() && baseSnapshot().isPresent()) {
            throw new IllegalArgumentException(
                    "sizeBytes and baseSnapshot are both set; a volume is made empty or from a snapshot");
        }
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateVolume}. */
    final class Builder extends ImmutableCreateVolume.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the volume again when the answer to its
         * creation is lost. With it the creation is repeated like any other call; without it such a creation ends as
         * <em>outcome unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
