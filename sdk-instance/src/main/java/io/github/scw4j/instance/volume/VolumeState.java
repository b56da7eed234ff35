package io.github.scw4j.instance.volume;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a volume is doing. */
public final class VolumeState extends OpenEnum<VolumeState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link VolumeState#AVAILABLE}. */
        AVAILABLE,
        /** See {@link VolumeState#SNAPSHOTTING}. */
        SNAPSHOTTING,
        /** See {@link VolumeState#FETCHING}. */
        FETCHING,
        /** See {@link VolumeState#SAVING}. */
        SAVING,
        /** See {@link VolumeState#ATTACHING}. */
        ATTACHING,
        /** See {@link VolumeState#RESIZING}. */
        RESIZING,
        /** See {@link VolumeState#HOTSYNCING}. */
        HOTSYNCING,
        /** See {@link VolumeState#ERROR}. */
        ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, VolumeState> VALUES = new Values<>(Known.class, VolumeState::new);

    /** It can be used. */
    public static final VolumeState AVAILABLE = VALUES.of("available");

    /** A snapshot of it is being taken. */
    public static final VolumeState SNAPSHOTTING = VALUES.of("snapshotting");

    /** It is being filled. */
    public static final VolumeState FETCHING = VALUES.of("fetching");

    /** It is being saved. */
    public static final VolumeState SAVING = VALUES.of("saving");

    /** It is being attached. */
    public static final VolumeState ATTACHING = VALUES.of("attaching");

    /** It is being resized. */
    public static final VolumeState RESIZING = VALUES.of("resizing");

    /** It is being copied while in use. */
    public static final VolumeState HOTSYNCING = VALUES.of("hotsyncing");

    /** Something went wrong, and it will not come right by itself. */
    public static final VolumeState ERROR = VALUES.of("error");

    private VolumeState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static VolumeState of(String value) {
        return VALUES.of(value);
    }

    /** Whether it will change by itself, as far as this version knows. */
    public boolean isTransient() {
        return known() != Known.AVAILABLE && known() != Known.ERROR && known() != Known.UNRECOGNIZED;
    }
}
