package io.github.scw4j.instance.server;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.ip.IpState;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A public address of a server. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerIp.Builder.class)
public sealed interface ServerIp permits ImmutableServerIp {
    /** The identifier. */
    String id();

    /** The address. */
    Optional<IpAddress> address();

    /** The gateway. */
    Optional<IpAddress> gateway();

    /** The prefix length, such as {@code 32}. */
    @Value.Default
    default String netmask() {
        return "";
    }

    /** The family. */
    @Value.Default
    default ServerIpFamily family() {
        return ServerIpFamily.of("");
    }

    /** Whether it goes when the server is stopped. */
    @Value.Default
    default boolean dynamic() {
        return false;
    }

    /** How the server learns it. */
    @Value.Default
    default ServerIpProvisioningMode provisioningMode() {
        return ServerIpProvisioningMode.of("");
    }

    /** Free tags. */
    List<String> tags();

    /** The same address in IPAM. */
    @Value.Default
    default String ipamId() {
        return "";
    }

    /** Whether it works. */
    @Value.Default
    default IpState state() {
        return IpState.UNKNOWN_STATE;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerIp}. */
    final class Builder extends ImmutableServerIp.Builder {
        Builder() {}
    }
}
