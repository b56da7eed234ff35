package io.github.scw4j.lb.subscriber;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A subscriber told by a call to a URI. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = WebhookConfig.Builder.class)
public sealed interface WebhookConfig permits ImmutableWebhookConfig {
    /** The URI that is called. */
    @Value.Default
    default String uri() {
        return "";
    }

    /** A call to this URI. */
    static WebhookConfig of(String uri) {
        return new Builder().uri(uri).build();
    }

    /** Builds {@link WebhookConfig}. */
    final class Builder extends ImmutableWebhookConfig.Builder {
        Builder() {}
    }
}
