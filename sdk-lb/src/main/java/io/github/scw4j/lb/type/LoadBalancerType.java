package io.github.scw4j.lb.type;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A type of load balancer. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = LoadBalancerType.Builder.class)
public sealed interface LoadBalancerType permits ImmutableLoadBalancerType {
    /** The name, such as {@code lb-s}. */
    String name();

    /** Whether there are any left. */
    @Value.Default
    default LoadBalancerTypeStock stockStatus() {
        return LoadBalancerTypeStock.UNKNOWN;
    }

    /** What it carries, in bits a second. */
    @Value.Default
    default long bandwidth() {
        return 0;
    }

    /** Whether its servers may be anywhere, not just at Scaleway. */
    @Value.Default
    default boolean multicloud() {
        return false;
    }

    /** The description. */
    @Value.Default
    default String description() {
        return "";
    }

    /** The region that it is in. Deprecated by Scaleway: see {@link #zone()}. */
    Optional<Region> region();

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LoadBalancerType}. */
    final class Builder extends ImmutableLoadBalancerType.Builder {
        Builder() {}
    }
}
