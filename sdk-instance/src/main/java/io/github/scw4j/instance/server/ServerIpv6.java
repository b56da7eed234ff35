package io.github.scw4j.instance.server;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The IPv6 address of a server of former times. Deprecated by Scaleway. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerIpv6.Builder.class)
public sealed interface ServerIpv6 permits ImmutableServerIpv6 {
    /** The address. */
    Optional<IpAddress> address();

    /** The gateway. */
    Optional<IpAddress> gateway();

    /** The prefix length. */
    @Value.Default
    default String netmask() {
        return "";
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerIpv6}. */
    final class Builder extends ImmutableServerIpv6.Builder {
        Builder() {}
    }
}
