package io.github.scw4j.lb.subscriber;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What a subscriber shall be from now on: all of it is replaced. Start from {@link Subscriber#toUpdate()}. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateSubscriber.Builder.class)
public sealed interface UpdateSubscriber permits ImmutableUpdateSubscriber {
    /** The name. */
    String name();

    /** How it is told. */
    @JsonUnwrapped
    SubscriberConfig config();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name and the config are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpdateSubscriber}. */
    final class Builder extends ImmutableUpdateSubscriber.Builder {
        Builder() {}
    }
}
