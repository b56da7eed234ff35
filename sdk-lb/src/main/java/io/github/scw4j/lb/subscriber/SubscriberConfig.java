package io.github.scw4j.lb.subscriber;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How a subscriber is told: by mail or by a webhook, never both. Made by {@link #email} or {@link #webhook}. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SubscriberConfig.Builder.class)
public sealed interface SubscriberConfig permits ImmutableSubscriberConfig {
    /** By mail. */
    Optional<EmailConfig> emailConfig();

    /** By a webhook. */
    Optional<WebhookConfig> webhookConfig();

    /** By mail to this address. */
    static SubscriberConfig email(String email) {
        return new Builder().emailConfig(EmailConfig.of(email)).build();
    }

    /** By a call to this URI. */
    static SubscriberConfig webhook(String uri) {
        return new Builder().webhookConfig(WebhookConfig.of(uri)).build();
    }

    /** Neither, as in an answer that has another way which this version does not know. */
    static SubscriberConfig unknown() {
        return new Builder().build();
    }

    /** Builds {@link SubscriberConfig}. */
    final class Builder extends ImmutableSubscriberConfig.Builder {
        Builder() {}
    }
}
