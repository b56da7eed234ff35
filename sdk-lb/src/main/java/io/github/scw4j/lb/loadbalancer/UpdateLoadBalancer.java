package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a load balancer shall be from now on: all of this is replaced. Start from {@link LoadBalancer#toUpdate()}. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateLoadBalancer.Builder.class)
public sealed interface UpdateLoadBalancer permits ImmutableUpdateLoadBalancer {
    /** The name. */
    String name();

    /** The description. Default: empty. */
    @Value.Default
    default String description() {
        return "";
    }

    /** All its tags. Default: none. */
    List<String> tags();

    /** Which clients can speak TLS with it. The server's default: {@link SslCompatibilityLevel#INTERMEDIATE}. */
    Optional<SslCompatibilityLevel> sslCompatibilityLevel();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpdateLoadBalancer}. */
    final class Builder extends ImmutableUpdateLoadBalancer.Builder {
        Builder() {}
    }
}
