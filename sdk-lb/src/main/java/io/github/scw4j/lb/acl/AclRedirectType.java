package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How a client is sent elsewhere. */
public final class AclRedirectType extends OpenEnum<AclRedirectType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link AclRedirectType#LOCATION}. */
        LOCATION,
        /** See {@link AclRedirectType#SCHEME}. */
        SCHEME,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, AclRedirectType> VALUES = new Values<>(Known.class, AclRedirectType::new);

    /** To another URL. */
    public static final AclRedirectType LOCATION = VALUES.of("location");

    /** To another scheme. */
    public static final AclRedirectType SCHEME = VALUES.of("scheme");

    private AclRedirectType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static AclRedirectType of(String value) {
        return VALUES.of(value);
    }
}
