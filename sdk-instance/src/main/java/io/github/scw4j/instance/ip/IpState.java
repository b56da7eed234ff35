package io.github.scw4j.instance.ip;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Whether an IP address is attached. */
public final class IpState extends OpenEnum<IpState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link IpState#UNKNOWN_STATE}. */
        UNKNOWN_STATE,
        /** See {@link IpState#DETACHED}. */
        DETACHED,
        /** See {@link IpState#ATTACHED}. */
        ATTACHED,
        /** See {@link IpState#PENDING}. */
        PENDING,
        /** See {@link IpState#ERROR}. */
        ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, IpState> VALUES = new Values<>(Known.class, IpState::new);

    /** Not said. */
    public static final IpState UNKNOWN_STATE = VALUES.of("unknown_state");

    /** It is attached to nothing. */
    public static final IpState DETACHED = VALUES.of("detached");

    /** It is attached to a server. */
    public static final IpState ATTACHED = VALUES.of("attached");

    /** It is being attached or detached. */
    public static final IpState PENDING = VALUES.of("pending");

    /** Something went wrong. */
    public static final IpState ERROR = VALUES.of("error");

    private IpState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static IpState of(String value) {
        return VALUES.of(value);
    }
}
