package io.github.scw4j.lb.subscriber;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A subscriber told by mail. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = EmailConfig.Builder.class)
public sealed interface EmailConfig permits ImmutableEmailConfig {
    /** The address that is written to. */
    @Value.Default
    default String email() {
        return "";
    }

    /** Mail to this address. */
    static EmailConfig of(String email) {
        return new Builder().email(email).build();
    }

    /** Builds {@link EmailConfig}. */
    final class Builder extends ImmutableEmailConfig.Builder {
        Builder() {}
    }
}
