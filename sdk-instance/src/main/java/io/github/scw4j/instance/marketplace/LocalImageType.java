package io.github.scw4j.instance.marketplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Which kind of root volume a local image is for. */
public final class LocalImageType extends OpenEnum<LocalImageType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link LocalImageType#UNKNOWN_TYPE}. */
        UNKNOWN_TYPE,
        /** See {@link LocalImageType#INSTANCE_LOCAL}. */
        INSTANCE_LOCAL,
        /** See {@link LocalImageType#INSTANCE_SBS}. */
        INSTANCE_SBS,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, LocalImageType> VALUES = new Values<>(Known.class, LocalImageType::new);

    /** Not said. */
    public static final LocalImageType UNKNOWN_TYPE = VALUES.of("unknown_type");

    /** A local volume. */
    public static final LocalImageType INSTANCE_LOCAL = VALUES.of("instance_local");

    /** A volume of Block Storage. */
    public static final LocalImageType INSTANCE_SBS = VALUES.of("instance_sbs");

    private LocalImageType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static LocalImageType of(String value) {
        return VALUES.of(value);
    }
}
