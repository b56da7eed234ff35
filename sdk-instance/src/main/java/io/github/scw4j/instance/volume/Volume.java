package io.github.scw4j.instance.volume;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.ResourceSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A local volume: a disk of the machine that its server runs on. Volumes of Block Storage ({@code sbs_volume}) are not
 * found here; the Block API has them.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Volume.Builder.class)
public sealed interface Volume permits ImmutableVolume {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** Where it was exported to. Deprecated by Scaleway. */
    Optional<String> exportUri();

    /** The size, in bytes. */
    @Value.Default
    @JsonProperty("size")
    default long sizeBytes() {
        return 0;
    }

    /** The kind. */
    @Value.Default
    default VolumeType volumeType() {
        return VolumeType.of("");
    }

    /** When it was created. */
    Optional<Instant> creationDate();

    /** When it was last changed. */
    Optional<Instant> modificationDate();

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

    /** The server that it is attached to. */
    Optional<ResourceSummary> server();

    /** What it is doing. */
    @Value.Default
    default VolumeState state() {
        return VolumeState.of("");
    }

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

    /** Builds a {@link Volume}. */
    final class Builder extends ImmutableVolume.Builder {
        Builder() {}
    }
}
