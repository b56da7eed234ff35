package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An address to be booked: nobody else gets it, until it is released. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = BookIp.Builder.class)
public sealed interface BookIp permits ImmutableBookIp {
    /** The project that it will belong to. Default: the client's. */
    Optional<String> projectId();

    /** Where it is to come from. */
    Source source();

    /** Whether an IPv6 address is wanted. Default: false. */
    @Value.Default
    @JsonProperty("is_ipv6")
    default boolean isIpv6() {
        return false;
    }

    /** The very address. Default: any that is free. */
    Optional<IpAddress> address();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** What to attach it to at once. Default: nothing. */
    Optional<CustomResource> resource();

    /** Refuses an address of the other family. */
    @Value.Check
    default void check() {
        address().filter(address -> address.isIpv6() != isIpv6()).ifPresent(address -> {
            throw new IllegalArgumentException("address is " + address + ", but isIpv6 is " + isIpv6());
        });
    }

    /** A builder; the source is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BookIp}. */
    final class Builder extends ImmutableBookIp.Builder {
        Builder() {}
    }
}
