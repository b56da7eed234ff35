package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The kind of a server's volume. */
public final class ServerVolumeType extends OpenEnum<ServerVolumeType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerVolumeType#L_SSD}. */
        L_SSD,
        /** See {@link ServerVolumeType#B_SSD}. */
        B_SSD,
        /** See {@link ServerVolumeType#SBS_VOLUME}. */
        SBS_VOLUME,
        /** See {@link ServerVolumeType#SCRATCH}. */
        SCRATCH,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerVolumeType> VALUES = new Values<>(Known.class, ServerVolumeType::new);

    /** A local disk of its machine; it goes when the server is terminated. */
    public static final ServerVolumeType L_SSD = VALUES.of("l_ssd");

    /** Block storage of the former generation. Deprecated by Scaleway. */
    public static final ServerVolumeType B_SSD = VALUES.of("b_ssd");

    /** A volume of Block Storage: here is a reference only, and it stays when the server goes. */
    public static final ServerVolumeType SBS_VOLUME = VALUES.of("sbs_volume");

    /** A fast local disk without any promise. */
    public static final ServerVolumeType SCRATCH = VALUES.of("scratch");

    private ServerVolumeType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerVolumeType of(String value) {
        return VALUES.of(value);
    }
}
