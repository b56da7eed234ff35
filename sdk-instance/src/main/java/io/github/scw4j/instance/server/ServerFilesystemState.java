package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Whether a file system is attached to a server. */
public final class ServerFilesystemState extends OpenEnum<ServerFilesystemState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerFilesystemState#UNKNOWN_STATE}. */
        UNKNOWN_STATE,
        /** See {@link ServerFilesystemState#ATTACHING}. */
        ATTACHING,
        /** See {@link ServerFilesystemState#AVAILABLE}. */
        AVAILABLE,
        /** See {@link ServerFilesystemState#DETACHING}. */
        DETACHING,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerFilesystemState> VALUES =
            new Values<>(Known.class, ServerFilesystemState::new);

    /** Not said. */
    public static final ServerFilesystemState UNKNOWN_STATE = VALUES.of("unknown_state");

    /** It is being attached. */
    public static final ServerFilesystemState ATTACHING = VALUES.of("attaching");

    /** It is attached. */
    public static final ServerFilesystemState AVAILABLE = VALUES.of("available");

    /** It is being detached. */
    public static final ServerFilesystemState DETACHING = VALUES.of("detaching");

    private ServerFilesystemState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerFilesystemState of(String value) {
        return VALUES.of(value);
    }
}
