package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What becomes of traffic that no rule speaks of. */
public final class SecurityGroupPolicy extends OpenEnum<SecurityGroupPolicy.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link SecurityGroupPolicy#UNKNOWN_POLICY}. */
        UNKNOWN_POLICY,
        /** See {@link SecurityGroupPolicy#ACCEPT}. */
        ACCEPT,
        /** See {@link SecurityGroupPolicy#DROP}. */
        DROP,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, SecurityGroupPolicy> VALUES =
            new Values<>(Known.class, SecurityGroupPolicy::new);

    /** Not said. */
    public static final SecurityGroupPolicy UNKNOWN_POLICY = VALUES.of("unknown_policy");

    /** It passes. */
    public static final SecurityGroupPolicy ACCEPT = VALUES.of("accept");

    /** It is dropped. */
    public static final SecurityGroupPolicy DROP = VALUES.of("drop");

    private SecurityGroupPolicy(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static SecurityGroupPolicy of(String value) {
        return VALUES.of(value);
    }
}
