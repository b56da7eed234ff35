package io.github.scw4j.lb.ip;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A flexible IP address of load balancers. It is billed until it is released, whether a load balancer has it or not.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Ip.Builder.class)
public sealed interface Ip permits ImmutableIp {
    /** The identifier. */
    String id();

    /** The address. */
    Optional<IpAddress> ipAddress();

    /** The organization that it belongs to. */
    @Value.Default
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    default String projectId() {
        return "";
    }

    /** The load balancer that has it; empty when it is free. */
    Optional<String> lbId();

    /** The name that the address resolves to, such as {@code 51-159-26-26.lb.fr-par.scw.cloud}. */
    @Value.Default
    default String reverse() {
        return "";
    }

    /** Free tags. */
    List<String> tags();

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

    /** Builds {@link Ip}. */
    final class Builder extends ImmutableIp.Builder {
        Builder() {}
    }
}
