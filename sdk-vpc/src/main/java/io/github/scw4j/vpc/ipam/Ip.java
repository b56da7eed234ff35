package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An IP address that IPAM knows. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Ip.Builder.class)
public sealed interface Ip permits ImmutableIp {
    /** The identifier. */
    String id();

    /** The address with the prefix length of its network, such as {@code 172.16.64.7/22}. */
    Optional<Cidr> address();

    /** The project that it belongs to. */
    @Value.Default
    default String projectId() {
        return "";
    }

    /** Whether it is an IPv6 address. */
    @Value.Default
    @JsonProperty("is_ipv6")
    default boolean isIpv6() {
        return false;
    }

    /** When it was booked or given out. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** Where it comes from. */
    Optional<Source> source();

    /** What has it; empty when it is free. */
    Optional<Resource> resource();

    /** Free tags. */
    List<String> tags();

    /** The names that it resolves to. */
    List<Reverse> reverses();

    /** The region that it is in. */
    Optional<Region> region();

    /** The zone, of a zonal address. */
    Optional<Zone> zone();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Ip}. */
    final class Builder extends ImmutableIp.Builder {
        Builder() {}
    }
}
