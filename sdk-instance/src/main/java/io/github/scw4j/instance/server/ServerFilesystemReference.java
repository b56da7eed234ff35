package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A file system to be attached to a server, or detached. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerFilesystemReference.Builder.class)
sealed interface ServerFilesystemReference permits ImmutableServerFilesystemReference {
    /** The file system. */
    String filesystemId();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerFilesystemReference}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableServerFilesystemReference.Builder {
        Builder() {}
    }
}
