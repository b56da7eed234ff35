package io.github.scw4j.instance.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a snapshot is doing. */
public final class SnapshotState extends OpenEnum<SnapshotState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link SnapshotState#AVAILABLE}. */
        AVAILABLE,
        /** See {@link SnapshotState#SNAPSHOTTING}. */
        SNAPSHOTTING,
        /** See {@link SnapshotState#ERROR}. */
        ERROR,
        /** See {@link SnapshotState#INVALID_DATA}. */
        INVALID_DATA,
        /** See {@link SnapshotState#IMPORTING}. */
        IMPORTING,
        /** See {@link SnapshotState#EXPORTING}. */
        EXPORTING,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, SnapshotState> VALUES = new Values<>(Known.class, SnapshotState::new);

    /** It can be used. */
    public static final SnapshotState AVAILABLE = VALUES.of("available");

    /** It is being taken. */
    public static final SnapshotState SNAPSHOTTING = VALUES.of("snapshotting");

    /** It could not be made, and never will be. */
    public static final SnapshotState ERROR = VALUES.of("error");

    /** What was imported cannot be read as a disk. */
    public static final SnapshotState INVALID_DATA = VALUES.of("invalid_data");

    /** It is being imported from a bucket. */
    public static final SnapshotState IMPORTING = VALUES.of("importing");

    /** It is being exported to a bucket. */
    public static final SnapshotState EXPORTING = VALUES.of("exporting");

    private SnapshotState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static SnapshotState of(String value) {
        return VALUES.of(value);
    }
}
