package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The kind of volume that a pool's nodes start from. */
public final class PoolVolumeType extends OpenEnum<PoolVolumeType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link PoolVolumeType#DEFAULT_VOLUME_TYPE}. */
        DEFAULT_VOLUME_TYPE,
        /** See {@link PoolVolumeType#L_SSD}. */
        L_SSD,
        /** See {@link PoolVolumeType#B_SSD}. */
        B_SSD,
        /** See {@link PoolVolumeType#SBS_5K}. */
        SBS_5K,
        /** See {@link PoolVolumeType#SBS_15K}. */
        SBS_15K,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, PoolVolumeType> VALUES = new Values<>(Known.class, PoolVolumeType::new);

    /** What the node type has by default: local where there is a local disk, else {@link #SBS_5K}. */
    public static final PoolVolumeType DEFAULT_VOLUME_TYPE = VALUES.of("default_volume_type");

    /** A local disk of the node. */
    public static final PoolVolumeType L_SSD = VALUES.of("l_ssd");

    /** Block storage of the former generation. */
    public static final PoolVolumeType B_SSD = VALUES.of("b_ssd");

    /** Block storage with 5 000 operations a second. */
    public static final PoolVolumeType SBS_5K = VALUES.of("sbs_5k");

    /** Block storage with 15 000 operations a second. */
    public static final PoolVolumeType SBS_15K = VALUES.of("sbs_15k");

    private PoolVolumeType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static PoolVolumeType of(String value) {
        return VALUES.of(value);
    }
}
