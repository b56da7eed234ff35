package io.github.scw4j.lb.ip;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Which addresses a list holds. */
public final class IpType extends OpenEnum<IpType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link IpType#ALL}. */
        ALL,
        /** See {@link IpType#IPV4}. */
        IPV4,
        /** See {@link IpType#IPV6}. */
        IPV6,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, IpType> VALUES = new Values<>(Known.class, IpType::new);

    /** Those of both families. */
    public static final IpType ALL = VALUES.of("all");

    /** IPv4 addresses. */
    public static final IpType IPV4 = VALUES.of("ipv4");

    /** IPv6 addresses. */
    public static final IpType IPV6 = VALUES.of("ipv6");

    private IpType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static IpType of(String value) {
        return VALUES.of(value);
    }
}
