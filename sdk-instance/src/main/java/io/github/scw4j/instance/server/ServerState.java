package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;
import java.util.Locale;

/** What a server is doing. */
public final class ServerState extends OpenEnum<ServerState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerState#RUNNING}. */
        RUNNING,
        /** See {@link ServerState#STOPPED}. */
        STOPPED,
        /** See {@link ServerState#STOPPED_IN_PLACE}. */
        STOPPED_IN_PLACE,
        /** See {@link ServerState#STARTING}. */
        STARTING,
        /** See {@link ServerState#STOPPING}. */
        STOPPING,
        /** See {@link ServerState#LOCKED}. */
        LOCKED,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerState> VALUES =
            new Values<>(Known.class, ServerState::new, ServerState::spelling);

    /** It runs; whether its system is up, Scaleway does not know. */
    public static final ServerState RUNNING = VALUES.of("running");

    /** It is off and has no place on a machine. A new server is so. */
    public static final ServerState STOPPED = VALUES.of("stopped");

    /** It is off and keeps its place on a machine; it is paid for all the same. */
    public static final ServerState STOPPED_IN_PLACE = VALUES.of("stopped in place");

    /** It is being started. */
    public static final ServerState STARTING = VALUES.of("starting");

    /** It is being stopped, restarted or terminated: {@link Server#stateDetail()} says which. */
    public static final ServerState STOPPING = VALUES.of("stopping");

    /** Blocked by Scaleway, for abuse or billing. */
    public static final ServerState LOCKED = VALUES.of("locked");

    private ServerState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerState of(String value) {
        return VALUES.of(value);
    }

    private static String spelling(Known known) {
        return known.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it will change by itself, as far as this version knows; a changing server refuses most actions. */
    public boolean isTransient() {
        return equals(STARTING) || equals(STOPPING);
    }
}
