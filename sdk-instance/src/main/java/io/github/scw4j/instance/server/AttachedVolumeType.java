package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The kind of a volume to be attached. */
public final class AttachedVolumeType extends OpenEnum<AttachedVolumeType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link AttachedVolumeType#UNKNOWN_VOLUME_TYPE}. */
        UNKNOWN_VOLUME_TYPE,
        /** See {@link AttachedVolumeType#L_SSD}. */
        L_SSD,
        /** See {@link AttachedVolumeType#B_SSD}. */
        B_SSD,
        /** See {@link AttachedVolumeType#SBS_VOLUME}. */
        SBS_VOLUME,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, AttachedVolumeType> VALUES = new Values<>(Known.class, AttachedVolumeType::new);

    /** Not said. */
    public static final AttachedVolumeType UNKNOWN_VOLUME_TYPE = VALUES.of("unknown_volume_type");

    /** A local volume. */
    public static final AttachedVolumeType L_SSD = VALUES.of("l_ssd");

    /** Block storage of the former generation. Deprecated by Scaleway. */
    public static final AttachedVolumeType B_SSD = VALUES.of("b_ssd");

    /** A volume of Block Storage. */
    public static final AttachedVolumeType SBS_VOLUME = VALUES.of("sbs_volume");

    private AttachedVolumeType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static AttachedVolumeType of(String value) {
        return VALUES.of(value);
    }
}
