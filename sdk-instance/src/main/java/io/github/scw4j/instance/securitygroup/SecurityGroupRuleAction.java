package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a rule does with traffic. */
public final class SecurityGroupRuleAction extends OpenEnum<SecurityGroupRuleAction.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link SecurityGroupRuleAction#UNKNOWN_ACTION}. */
        UNKNOWN_ACTION,
        /** See {@link SecurityGroupRuleAction#ACCEPT}. */
        ACCEPT,
        /** See {@link SecurityGroupRuleAction#DROP}. */
        DROP,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, SecurityGroupRuleAction> VALUES =
            new Values<>(Known.class, SecurityGroupRuleAction::new);

    /** Not said. */
    public static final SecurityGroupRuleAction UNKNOWN_ACTION = VALUES.of("unknown_action");

    /** It passes. */
    public static final SecurityGroupRuleAction ACCEPT = VALUES.of("accept");

    /** It is dropped. */
    public static final SecurityGroupRuleAction DROP = VALUES.of("drop");

    private SecurityGroupRuleAction(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static SecurityGroupRuleAction of(String value) {
        return VALUES.of(value);
    }
}
