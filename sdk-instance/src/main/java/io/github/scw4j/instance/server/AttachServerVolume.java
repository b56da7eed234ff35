package io.github.scw4j.instance.server;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A volume to be attached to a server. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AttachServerVolume.Builder.class)
public sealed interface AttachServerVolume permits ImmutableAttachServerVolume {
    /** The volume. */
    String volumeId();

    /** The kind. */
    Optional<AttachedVolumeType> volumeType();

    /** Whether the server starts from it. The server's default: no. */
    Optional<Boolean> boot();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the volume is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AttachServerVolume}. */
    final class Builder extends ImmutableAttachServerVolume.Builder {
        Builder() {}
    }
}
