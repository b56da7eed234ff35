package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a load balancer gets its address in a private network: at most one of three ways, all of them deprecated by
 * Scaleway in favour of {@code ipamIds}.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PrivateNetworkConfig.Builder.class)
public sealed interface PrivateNetworkConfig permits ImmutablePrivateNetworkConfig {
    /** By hand. */
    Optional<StaticConfig> staticConfig();

    /** By DHCP. */
    Optional<DhcpConfig> dhcpConfig();

    /** By IPAM. */
    Optional<IpamConfig> ipamConfig();

    /** Nothing said: IPAM gives one. */
    static PrivateNetworkConfig none() {
        return new Builder().build();
    }

    /** By hand. */
    static PrivateNetworkConfig of(StaticConfig config) {
        return new Builder().staticConfig(config).build();
    }

    /** By DHCP. */
    static PrivateNetworkConfig of(DhcpConfig config) {
        return new Builder().dhcpConfig(config).build();
    }

    /** By IPAM. */
    static PrivateNetworkConfig of(IpamConfig config) {
        return new Builder().ipamConfig(config).build();
    }

    /** Builds {@link PrivateNetworkConfig}. */
    final class Builder extends ImmutablePrivateNetworkConfig.Builder {
        Builder() {}
    }
}
