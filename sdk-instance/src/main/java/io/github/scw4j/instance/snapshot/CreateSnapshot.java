package io.github.scw4j.instance.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A snapshot to be taken of a volume, or to be imported from a bucket. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateSnapshot.Builder.class)
public sealed interface CreateSnapshot permits ImmutableCreateSnapshot {
    /** The name; it need not be unique. */
    String name();

    /** The volume to take it of. */
    Optional<String> volumeId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it will belong to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** The kind of volume that it is for. Default: that of the volume. */
    Optional<SnapshotVolumeType> volumeType();

    /** The bucket to import from. */
    Optional<String> bucket();

    /** The object in the bucket: a disk in qcow2 format. */
    Optional<String> key();

    /** The size that the imported disk will have, in bytes. Default: what the disk says. */
    @JsonProperty("size")
    OptionalLong sizeBytes();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required, and a volume or a bucket with a key. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateSnapshot}. */
    final class Builder extends ImmutableCreateSnapshot.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the snapshot again when the answer to its
         * creation is lost. With it the creation is repeated like any other call; without it such a creation ends as
         * <em>outcome unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
