package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a server starts from. */
public final class BootType extends OpenEnum<BootType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link BootType#LOCAL}. */
        LOCAL,
        /** See {@link BootType#BOOTSCRIPT}. */
        BOOTSCRIPT,
        /** See {@link BootType#RESCUE}. */
        RESCUE,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, BootType> VALUES = new Values<>(Known.class, BootType::new);

    /** Its own root volume. */
    public static final BootType LOCAL = VALUES.of("local");

    /** A kernel that Scaleway provides. Deprecated by Scaleway. */
    public static final BootType BOOTSCRIPT = VALUES.of("bootscript");

    /** A rescue image in memory, for repairs. */
    public static final BootType RESCUE = VALUES.of("rescue");

    private BootType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static BootType of(String value) {
        return VALUES.of(value);
    }
}
