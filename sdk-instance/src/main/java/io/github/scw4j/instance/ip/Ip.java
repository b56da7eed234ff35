package io.github.scw4j.instance.ip;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.ResourceSummary;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A public IP address, reserved until it is deleted. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Ip.Builder.class)
public sealed interface Ip permits ImmutableIp {
    /** The identifier. */
    String id();

    /** The address; empty for an IPv6 range, which has a {@link #prefix()}. */
    Optional<IpAddress> address();

    /** The name that it resolves to. */
    Optional<String> reverse();

    /** The server that it is attached to. */
    Optional<ResourceSummary> server();

    /** The organization that pays. */
    @Value.Default
    @JsonProperty("organization")
    default String organizationId() {
        return "";
    }

    /** Free tags. */
    List<String> tags();

    /** The project that it belongs to. */
    @Value.Default
    @JsonProperty("project")
    default String projectId() {
        return "";
    }

    /** The kind. */
    @Value.Default
    default IpType type() {
        return IpType.UNKNOWN_IPTYPE;
    }

    /** Whether it is attached. */
    @Value.Default
    default IpState state() {
        return IpState.UNKNOWN_STATE;
    }

    /** The range of addresses, of an IPv6 range. */
    Optional<Cidr> prefix();

    /** The same address in IPAM. */
    @Value.Default
    default String ipamId() {
        return "";
    }

    /** The zone that it is in. */
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
