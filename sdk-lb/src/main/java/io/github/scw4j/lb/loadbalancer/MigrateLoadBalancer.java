package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** The type to come. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = MigrateLoadBalancer.Builder.class)
sealed interface MigrateLoadBalancer permits ImmutableMigrateLoadBalancer {
    String type();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.length("type", type(), 1, Integer.MAX_VALUE);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableMigrateLoadBalancer.Builder {
        Builder() {}
    }
}
