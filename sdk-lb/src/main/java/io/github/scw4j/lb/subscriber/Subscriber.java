package io.github.scw4j.lb.subscriber;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** Somebody who is told when servers of a load balancer fail. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Subscriber.Builder.class)
public sealed interface Subscriber permits ImmutableSubscriber {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** How it is told. */
    @Value.Default
    @JsonUnwrapped
    default SubscriberConfig config() {
        return SubscriberConfig.unknown();
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A replacement that says the same as this subscriber, to be changed where it shall differ. */
    default UpdateSubscriber.Builder toUpdate() {
        return UpdateSubscriber.builder().name(name()).config(config());
    }

    /** Builds {@link Subscriber}. */
    final class Builder extends ImmutableSubscriber.Builder {
        Builder() {}
    }
}
