package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How a server learns its address. */
public final class ServerIpProvisioningMode extends OpenEnum<ServerIpProvisioningMode.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerIpProvisioningMode#MANUAL}. */
        MANUAL,
        /** See {@link ServerIpProvisioningMode#DHCP}. */
        DHCP,
        /** See {@link ServerIpProvisioningMode#SLAAC}. */
        SLAAC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerIpProvisioningMode> VALUES =
            new Values<>(Known.class, ServerIpProvisioningMode::new);

    /** It is told by nobody: the system has to be set up. */
    public static final ServerIpProvisioningMode MANUAL = VALUES.of("manual");

    /** By DHCP. */
    public static final ServerIpProvisioningMode DHCP = VALUES.of("dhcp");

    /** By router advertisements. */
    public static final ServerIpProvisioningMode SLAAC = VALUES.of("slaac");

    private ServerIpProvisioningMode(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerIpProvisioningMode of(String value) {
        return VALUES.of(value);
    }
}
