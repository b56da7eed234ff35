package io.github.scw4j.instance.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.volume.VolumeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A snapshot of a local volume. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Snapshot.Builder.class)
public sealed interface Snapshot permits ImmutableSnapshot {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The organization that pays. */
    @Value.Default
    @JsonProperty("organization")
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    @JsonProperty("project")
    default String projectId() {
        return "";
    }

    /** Free tags. */
    List<String> tags();

    /** The kind of volume that it was taken of. */
    @Value.Default
    default VolumeType volumeType() {
        return VolumeType.of("");
    }

    /** The size, in bytes. */
    @Value.Default
    @JsonProperty("size")
    default long sizeBytes() {
        return 0;
    }

    /** What it is doing. */
    @Value.Default
    default SnapshotState state() {
        return SnapshotState.of("");
    }

    /** The volume that it was taken of. */
    Optional<ResourceSummary> baseVolume();

    /** When it was created. */
    Optional<Instant> creationDate();

    /** When it was last changed. */
    Optional<Instant> modificationDate();

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** Why it could not be made. */
    Optional<String> errorReason();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Snapshot}. */
    final class Builder extends ImmutableSnapshot.Builder {
        Builder() {}
    }
}
