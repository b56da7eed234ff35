package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.ResourceSummary;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A volume of a server. Of a volume of Block Storage ({@code sbs_volume}) there are the id, the kind and the state
 * alone: the Block API has the rest.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerVolume.Builder.class)
public sealed interface ServerVolume permits ImmutableServerVolume {
    /** The identifier. */
    String id();

    /** The name. */
    Optional<String> name();

    /** Where it was exported to. Deprecated by Scaleway. */
    Optional<String> exportUri();

    /** The organization that pays. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The server that it is attached to. */
    Optional<ResourceSummary> server();

    /** The size, in bytes. */
    @JsonProperty("size")
    OptionalLong sizeBytes();

    /** The kind. */
    @Value.Default
    default ServerVolumeType volumeType() {
        return ServerVolumeType.of("");
    }

    /** When it was created. */
    Optional<Instant> creationDate();

    /** When it was last changed. */
    Optional<Instant> modificationDate();

    /** What it is doing. */
    Optional<ServerVolumeState> state();

    /** The project that it belongs to. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Whether the server starts from it; where none has this, it starts from volume {@code 0}. */
    @Value.Default
    default boolean boot() {
        return false;
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

    /** Builds a {@link ServerVolume}. */
    final class Builder extends ImmutableServerVolume.Builder {
        Builder() {}
    }
}
