package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Whether a server's address works. */
public final class ServerIpState extends OpenEnum<ServerIpState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerIpState#UNKNOWN_STATE}. */
        UNKNOWN_STATE,
        /** See {@link ServerIpState#DETACHED}. */
        DETACHED,
        /** See {@link ServerIpState#ATTACHED}. */
        ATTACHED,
        /** See {@link ServerIpState#PENDING}. */
        PENDING,
        /** See {@link ServerIpState#ERROR}. */
        ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerIpState> VALUES = new Values<>(Known.class, ServerIpState::new);

    /** Not said. */
    public static final ServerIpState UNKNOWN_STATE = VALUES.of("unknown_state");

    /** It is not attached. */
    public static final ServerIpState DETACHED = VALUES.of("detached");

    /** It is attached. */
    public static final ServerIpState ATTACHED = VALUES.of("attached");

    /** It is being attached or detached. */
    public static final ServerIpState PENDING = VALUES.of("pending");

    /** Something went wrong. */
    public static final ServerIpState ERROR = VALUES.of("error");

    private ServerIpState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerIpState of(String value) {
        return VALUES.of(value);
    }
}
