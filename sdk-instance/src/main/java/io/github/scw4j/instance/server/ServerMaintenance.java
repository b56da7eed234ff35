package io.github.scw4j.instance.server;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A maintenance of a server that is planned. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerMaintenance.Builder.class)
public sealed interface ServerMaintenance permits ImmutableServerMaintenance {
    /** Why. */
    @Value.Default
    default String reason() {
        return "";
    }

    /** When it begins. */
    Optional<Instant> startDate();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerMaintenance}. */
    final class Builder extends ImmutableServerMaintenance.Builder {
        Builder() {}
    }
}
