package io.github.scw4j.instance.ip;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The kind of an IP address. */
public final class IpType extends OpenEnum<IpType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link IpType#UNKNOWN_IPTYPE}. */
        UNKNOWN_IPTYPE,
        /** See {@link IpType#ROUTED_IPV4}. */
        ROUTED_IPV4,
        /** See {@link IpType#ROUTED_IPV6}. */
        ROUTED_IPV6,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, IpType> VALUES = new Values<>(Known.class, IpType::new);

    /** Not said. */
    public static final IpType UNKNOWN_IPTYPE = VALUES.of("unknown_iptype");

    /** An IPv4 address. */
    public static final IpType ROUTED_IPV4 = VALUES.of("routed_ipv4");

    /** An IPv6 range. */
    public static final IpType ROUTED_IPV6 = VALUES.of("routed_ipv6");

    private IpType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static IpType of(String value) {
        return VALUES.of(value);
    }
}
