package io.github.scw4j.instance.volume;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The kind of a volume. */
public final class VolumeType extends OpenEnum<VolumeType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link VolumeType#L_SSD}. */
        L_SSD,
        /** See {@link VolumeType#B_SSD}. */
        B_SSD,
        /** See {@link VolumeType#UNIFIED}. */
        UNIFIED,
        /** See {@link VolumeType#SCRATCH}. */
        SCRATCH,
        /** See {@link VolumeType#SBS_VOLUME}. */
        SBS_VOLUME,
        /** See {@link VolumeType#SBS_SNAPSHOT}. */
        SBS_SNAPSHOT,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, VolumeType> VALUES = new Values<>(Known.class, VolumeType::new);

    /** A local disk of the server's machine; it goes when the server is terminated. */
    public static final VolumeType L_SSD = VALUES.of("l_ssd");

    /** Block storage of the former generation. Deprecated by Scaleway. */
    public static final VolumeType B_SSD = VALUES.of("b_ssd");

    /** Either of them, for snapshots. Deprecated by Scaleway. */
    public static final VolumeType UNIFIED = VALUES.of("unified");

    /** A fast local disk without any promise: what is on it does not outlive a power-off. */
    public static final VolumeType SCRATCH = VALUES.of("scratch");

    /** A volume of Block Storage; the Block API has its size, its name and its end. */
    public static final VolumeType SBS_VOLUME = VALUES.of("sbs_volume");

    /** A snapshot of Block Storage, in images. */
    public static final VolumeType SBS_SNAPSHOT = VALUES.of("sbs_snapshot");

    private VolumeType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static VolumeType of(String value) {
        return VALUES.of(value);
    }
}
