package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Which traffic a rule speaks of. */
public final class SecurityGroupRuleDirection extends OpenEnum<SecurityGroupRuleDirection.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link SecurityGroupRuleDirection#UNKNOWN_DIRECTION}. */
        UNKNOWN_DIRECTION,
        /** See {@link SecurityGroupRuleDirection#INBOUND}. */
        INBOUND,
        /** See {@link SecurityGroupRuleDirection#OUTBOUND}. */
        OUTBOUND,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, SecurityGroupRuleDirection> VALUES =
            new Values<>(Known.class, SecurityGroupRuleDirection::new);

    /** Not said. */
    public static final SecurityGroupRuleDirection UNKNOWN_DIRECTION = VALUES.of("unknown_direction");

    /** What comes in. */
    public static final SecurityGroupRuleDirection INBOUND = VALUES.of("inbound");

    /** What goes out. */
    public static final SecurityGroupRuleDirection OUTBOUND = VALUES.of("outbound");

    private SecurityGroupRuleDirection(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static SecurityGroupRuleDirection of(String value) {
        return VALUES.of(value);
    }
}
