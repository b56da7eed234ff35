package io.github.scw4j.instance.server;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** Where a server runs. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerLocation.Builder.class)
public sealed interface ServerLocation permits ImmutableServerLocation {
    /** The group of machines. */
    @Value.Default
    default String clusterId() {
        return "";
    }

    /** The machine. */
    @Value.Default
    default String hypervisorId() {
        return "";
    }

    /** The part of the machine. */
    @Value.Default
    default String nodeId() {
        return "";
    }

    /** The platform. */
    @Value.Default
    default String platformId() {
        return "";
    }

    /** The zone. */
    @Value.Default
    default String zoneId() {
        return "";
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerLocation}. */
    final class Builder extends ImmutableServerLocation.Builder {
        Builder() {}
    }
}
