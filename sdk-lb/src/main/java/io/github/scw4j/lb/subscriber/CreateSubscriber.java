package io.github.scw4j.lb.subscriber;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A subscriber to be made. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateSubscriber.Builder.class)
public sealed interface CreateSubscriber permits ImmutableCreateSubscriber {
    /** The name; it need not be unique. */
    String name();

    /** How it is told. */
    @JsonUnwrapped
    SubscriberConfig config();

    /** The project that it will belong to. Default: the client's. */
    Optional<String> projectId();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    Optional<String> organizationId();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name and the config are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreateSubscriber}. */
    final class Builder extends ImmutableCreateSubscriber.Builder {
        Builder() {}
    }
}
