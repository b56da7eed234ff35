package io.github.scw4j.instance.server;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A file system that is attached to a server. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerFilesystem.Builder.class)
public sealed interface ServerFilesystem permits ImmutableServerFilesystem {
    /** The identifier in the File Storage API. */
    @Value.Default
    default String filesystemId() {
        return "";
    }

    /** Whether it is attached. */
    @Value.Default
    default ServerFilesystemState state() {
        return ServerFilesystemState.UNKNOWN_STATE;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerFilesystem}. */
    final class Builder extends ImmutableServerFilesystem.Builder {
        Builder() {}
    }
}
