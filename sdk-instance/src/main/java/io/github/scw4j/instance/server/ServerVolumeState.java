package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a server's volume is doing. */
public final class ServerVolumeState extends OpenEnum<ServerVolumeState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerVolumeState#AVAILABLE}. */
        AVAILABLE,
        /** See {@link ServerVolumeState#SNAPSHOTTING}. */
        SNAPSHOTTING,
        /** See {@link ServerVolumeState#RESIZING}. */
        RESIZING,
        /** See {@link ServerVolumeState#FETCHING}. */
        FETCHING,
        /** See {@link ServerVolumeState#SAVING}. */
        SAVING,
        /** See {@link ServerVolumeState#HOTSYNCING}. */
        HOTSYNCING,
        /** See {@link ServerVolumeState#ATTACHING}. */
        ATTACHING,
        /** See {@link ServerVolumeState#ERROR}. */
        ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerVolumeState> VALUES = new Values<>(Known.class, ServerVolumeState::new);

    /** It can be used. */
    public static final ServerVolumeState AVAILABLE = VALUES.of("available");

    /** A snapshot of it is being taken. */
    public static final ServerVolumeState SNAPSHOTTING = VALUES.of("snapshotting");

    /** It is being resized. */
    public static final ServerVolumeState RESIZING = VALUES.of("resizing");

    /** It is being filled. */
    public static final ServerVolumeState FETCHING = VALUES.of("fetching");

    /** It is being saved. */
    public static final ServerVolumeState SAVING = VALUES.of("saving");

    /** It is being copied while in use. */
    public static final ServerVolumeState HOTSYNCING = VALUES.of("hotsyncing");

    /** It is being attached. */
    public static final ServerVolumeState ATTACHING = VALUES.of("attaching");

    /** Something went wrong. */
    public static final ServerVolumeState ERROR = VALUES.of("error");

    private ServerVolumeState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerVolumeState of(String value) {
        return VALUES.of(value);
    }
}
