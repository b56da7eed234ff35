package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A volume to be detached from a server. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = DetachServerVolume.Builder.class)
sealed interface DetachServerVolume permits ImmutableDetachServerVolume {
    /** The volume. */
    String volumeId();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DetachServerVolume}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableDetachServerVolume.Builder {
        Builder() {}
    }
}
