package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The protocol that a rule speaks of. */
public final class SecurityGroupRuleProtocol extends OpenEnum<SecurityGroupRuleProtocol.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link SecurityGroupRuleProtocol#UNKNOWN_PROTOCOL}. */
        UNKNOWN_PROTOCOL,
        /** See {@link SecurityGroupRuleProtocol#TCP}. */
        TCP,
        /** See {@link SecurityGroupRuleProtocol#UDP}. */
        UDP,
        /** See {@link SecurityGroupRuleProtocol#ICMP}. */
        ICMP,
        /** See {@link SecurityGroupRuleProtocol#ANY}. */
        ANY,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, SecurityGroupRuleProtocol> VALUES =
            new Values<>(Known.class, SecurityGroupRuleProtocol::new, SecurityGroupRuleProtocol::spelling);

    /** Not said. */
    public static final SecurityGroupRuleProtocol UNKNOWN_PROTOCOL = VALUES.of("unknown_protocol");

    /** TCP. */
    public static final SecurityGroupRuleProtocol TCP = VALUES.of("TCP");

    /** UDP. */
    public static final SecurityGroupRuleProtocol UDP = VALUES.of("UDP");

    /** ICMP. */
    public static final SecurityGroupRuleProtocol ICMP = VALUES.of("ICMP");

    /** All of them. */
    public static final SecurityGroupRuleProtocol ANY = VALUES.of("ANY");

    private SecurityGroupRuleProtocol(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static SecurityGroupRuleProtocol of(String value) {
        return VALUES.of(value);
    }

    private static String spelling(Known known) {
        return known == Known.UNKNOWN_PROTOCOL ? "unknown_protocol" : known.name();
    }
}
