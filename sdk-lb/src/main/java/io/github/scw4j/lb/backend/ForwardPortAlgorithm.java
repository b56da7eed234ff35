package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Which server gets the next connection. */
public final class ForwardPortAlgorithm extends OpenEnum<ForwardPortAlgorithm.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ForwardPortAlgorithm#ROUNDROBIN}. */
        ROUNDROBIN,
        /** See {@link ForwardPortAlgorithm#LEASTCONN}. */
        LEASTCONN,
        /** See {@link ForwardPortAlgorithm#FIRST}. */
        FIRST,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ForwardPortAlgorithm> VALUES =
            new Values<>(Known.class, ForwardPortAlgorithm::new);

    /** Each in turn. */
    public static final ForwardPortAlgorithm ROUNDROBIN = VALUES.of("roundrobin");

    /** The one with the least connections. */
    public static final ForwardPortAlgorithm LEASTCONN = VALUES.of("leastconn");

    /** The first one that is free. */
    public static final ForwardPortAlgorithm FIRST = VALUES.of("first");

    private ForwardPortAlgorithm(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ForwardPortAlgorithm of(String value) {
        return VALUES.of(value);
    }
}
