package io.github.scw4j.lb.stats;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a server of a backend is doing. */
public final class ServerState extends OpenEnum<ServerState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerState#STOPPED}. */
        STOPPED,
        /** See {@link ServerState#STARTING}. */
        STARTING,
        /** See {@link ServerState#RUNNING}. */
        RUNNING,
        /** See {@link ServerState#STOPPING}. */
        STOPPING,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerState> VALUES = new Values<>(Known.class, ServerState::new);

    /** It gets nothing. */
    public static final ServerState STOPPED = VALUES.of("stopped");

    /** It is about to get something. */
    public static final ServerState STARTING = VALUES.of("starting");

    /** It gets its share. */
    public static final ServerState RUNNING = VALUES.of("running");

    /** It gets nothing new. */
    public static final ServerState STOPPING = VALUES.of("stopping");

    private ServerState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerState of(String value) {
        return VALUES.of(value);
    }
}
