package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What is done with a connection. */
public final class AclActionType extends OpenEnum<AclActionType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link AclActionType#ALLOW}. */
        ALLOW,
        /** See {@link AclActionType#DENY}. */
        DENY,
        /** See {@link AclActionType#REDIRECT}. */
        REDIRECT,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, AclActionType> VALUES = new Values<>(Known.class, AclActionType::new);

    /** It is let through. */
    public static final AclActionType ALLOW = VALUES.of("allow");

    /** It is refused. */
    public static final AclActionType DENY = VALUES.of("deny");

    /** It is sent elsewhere. */
    public static final AclActionType REDIRECT = VALUES.of("redirect");

    private AclActionType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static AclActionType of(String value) {
        return VALUES.of(value);
    }
}
