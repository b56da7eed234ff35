package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The family of a server's address. */
public final class ServerIpFamily extends OpenEnum<ServerIpFamily.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerIpFamily#INET}. */
        INET,
        /** See {@link ServerIpFamily#INET6}. */
        INET6,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerIpFamily> VALUES = new Values<>(Known.class, ServerIpFamily::new);

    /** IPv4. */
    public static final ServerIpFamily INET = VALUES.of("inet");

    /** IPv6. */
    public static final ServerIpFamily INET6 = VALUES.of("inet6");

    private ServerIpFamily(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerIpFamily of(String value) {
        return VALUES.of(value);
    }
}
