package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** Who is to be told. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SubscribeToLoadBalancer.Builder.class)
sealed interface SubscribeToLoadBalancer permits ImmutableSubscribeToLoadBalancer {
    String subscriberId();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableSubscribeToLoadBalancer.Builder {
        Builder() {}
    }
}
