package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What becomes of the addresses. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = DeleteLoadBalancer.Builder.class)
sealed interface DeleteLoadBalancer permits ImmutableDeleteLoadBalancer {
    boolean releaseIp();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableDeleteLoadBalancer.Builder {
        Builder() {}
    }
}
