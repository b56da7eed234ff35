package io.github.scw4j.instance.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.volume.VolumeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All of a snapshot, to be replaced ({@code SetSnapshot}). */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetSnapshot.Builder.class)
public sealed interface SetSnapshot permits ImmutableSetSnapshot {
    /** The identifier. */
    String id();

    /** The name. */
    String name();

    /** The organization that pays. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The kind of volume. */
    Optional<VolumeType> volumeType();

    /** The size, in bytes. */
    @Value.Default
    @JsonProperty("size")
    default long sizeBytes() {
        return 0;
    }

    /** What it is doing. */
    Optional<SnapshotState> state();

    /** The volume that it was taken of. */
    Optional<ResourceSummary> baseVolume();

    /** When it was created. */
    Optional<Instant> creationDate();

    /** When it was last changed. */
    Optional<Instant> modificationDate();

    /** The project that it belongs to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. */
    List<String> tags();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; id and name are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetSnapshot}. */
    final class Builder extends ImmutableSetSnapshot.Builder {
        Builder() {}
    }
}
