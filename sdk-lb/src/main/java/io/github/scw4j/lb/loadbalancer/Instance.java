package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One of the machines that a load balancer runs on. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Instance.Builder.class)
public sealed interface Instance permits ImmutableInstance {
    /** The identifier. */
    String id();

    /** What it is doing: {@code pending} while it takes over a change of the configuration. */
    @Value.Default
    default InstanceStatus status() {
        return InstanceStatus.UNKNOWN;
    }

    /** Its address; mostly not told. */
    Optional<IpAddress> ipAddress();

    /** When it was made; it may be older than its load balancer. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** The region that it is in. Deprecated by Scaleway: see {@link #zone()}. */
    Optional<Region> region();

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether it runs the configuration that its load balancer has. */
    @JsonIgnore
    default boolean isInSync() {
        return status().equals(InstanceStatus.READY);
    }

    /** Builds {@link Instance}. */
    final class Builder extends ImmutableInstance.Builder {
        Builder() {}
    }
}
