package io.github.scw4j.instance.resource;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** The architecture of a processor. */
public final class Arch extends OpenEnum<Arch.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link Arch#UNKNOWN_ARCH}. */
        UNKNOWN_ARCH,
        /** See {@link Arch#X86_64}. */
        X86_64,
        /** See {@link Arch#ARM}. */
        ARM,
        /** See {@link Arch#ARM64}. */
        ARM64,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, Arch> VALUES = new Values<>(Known.class, Arch::new);

    /** Not known. */
    public static final Arch UNKNOWN_ARCH = VALUES.of("unknown_arch");

    /** 64-bit x86. */
    public static final Arch X86_64 = VALUES.of("x86_64");

    /** 32-bit ARM. */
    public static final Arch ARM = VALUES.of("arm");

    /** 64-bit ARM. */
    public static final Arch ARM64 = VALUES.of("arm64");

    private Arch(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static Arch of(String value) {
        return VALUES.of(value);
    }
}
