package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a backend speaks. */
public final class Protocol extends OpenEnum<Protocol.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link Protocol#TCP}. */
        TCP,
        /** See {@link Protocol#HTTP}. */
        HTTP,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, Protocol> VALUES = new Values<>(Known.class, Protocol::new);

    /** Any protocol over TCP. */
    public static final Protocol TCP = VALUES.of("tcp");

    /** HTTP. */
    public static final Protocol HTTP = VALUES.of("http");

    private Protocol(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static Protocol of(String value) {
        return VALUES.of(value);
    }
}
