package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A name that a public address resolves to. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Reverse.Builder.class)
public sealed interface Reverse permits ImmutableReverse {
    /** The host name; answers end it with a dot. */
    @Value.Default
    default String hostname() {
        return "";
    }

    /** The address, where the IP is a range of IPv6. */
    Optional<IpAddress> address();

    /** A name for the whole IP. */
    static Reverse of(String hostname) {
        return builder().hostname(hostname).build();
    }

    /** A name for one address of it. */
    static Reverse of(String hostname, IpAddress address) {
        return builder().hostname(hostname).address(address).build();
    }

    /** A builder; in a request the host name is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reverse}. */
    final class Builder extends ImmutableReverse.Builder {
        Builder() {}
    }
}
