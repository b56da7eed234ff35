package io.github.scw4j.instance.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The kind of volume that a snapshot is for. */
public final class SnapshotVolumeType extends OpenEnum<SnapshotVolumeType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link SnapshotVolumeType#UNKNOWN_VOLUME_TYPE}. */
        UNKNOWN_VOLUME_TYPE,
        /** See {@link SnapshotVolumeType#L_SSD}. */
        L_SSD,
        /** See {@link SnapshotVolumeType#B_SSD}. */
        B_SSD,
        /** See {@link SnapshotVolumeType#UNIFIED}. */
        UNIFIED,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, SnapshotVolumeType> VALUES = new Values<>(Known.class, SnapshotVolumeType::new);

    /** Not said. */
    public static final SnapshotVolumeType UNKNOWN_VOLUME_TYPE = VALUES.of("unknown_volume_type");

    /** Local volumes. */
    public static final SnapshotVolumeType L_SSD = VALUES.of("l_ssd");

    /** Block storage of the former generation. Deprecated by Scaleway. */
    public static final SnapshotVolumeType B_SSD = VALUES.of("b_ssd");

    /** Both of them. Deprecated by Scaleway. */
    public static final SnapshotVolumeType UNIFIED = VALUES.of("unified");

    private SnapshotVolumeType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static SnapshotVolumeType of(String value) {
        return VALUES.of(value);
    }
}
