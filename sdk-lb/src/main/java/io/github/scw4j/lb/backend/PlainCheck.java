package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A health check with nothing of its own to say. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PlainCheck.Builder.class)
public sealed interface PlainCheck permits ImmutablePlainCheck {
    /** The check. */
    static PlainCheck instance() {
        return new Builder().build();
    }

    /** Builds {@link PlainCheck}. */
    final class Builder extends ImmutablePlainCheck.Builder {
        Builder() {}
    }
}
