package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Whether a security group is in force. */
public final class SecurityGroupState extends OpenEnum<SecurityGroupState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link SecurityGroupState#AVAILABLE}. */
        AVAILABLE,
        /** See {@link SecurityGroupState#SYNCING}. */
        SYNCING,
        /** See {@link SecurityGroupState#SYNCING_ERROR}. */
        SYNCING_ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, SecurityGroupState> VALUES = new Values<>(Known.class, SecurityGroupState::new);

    /** It is in force. */
    public static final SecurityGroupState AVAILABLE = VALUES.of("available");

    /** A change is on its way to the machines. */
    public static final SecurityGroupState SYNCING = VALUES.of("syncing");

    /** A change did not reach the machines. */
    public static final SecurityGroupState SYNCING_ERROR = VALUES.of("syncing_error");

    private SecurityGroupState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static SecurityGroupState of(String value) {
        return VALUES.of(value);
    }
}
