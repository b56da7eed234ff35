package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How a client is kept with one server. */
public final class StickySessionsType extends OpenEnum<StickySessionsType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link StickySessionsType#NONE}. */
        NONE,
        /** See {@link StickySessionsType#COOKIE}. */
        COOKIE,
        /** See {@link StickySessionsType#TABLE}. */
        TABLE,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, StickySessionsType> VALUES = new Values<>(Known.class, StickySessionsType::new);

    /** It is not. */
    public static final StickySessionsType NONE = VALUES.of("none");

    /** By a cookie; HTTP only. */
    public static final StickySessionsType COOKIE = VALUES.of("cookie");

    /** By its address. */
    public static final StickySessionsType TABLE = VALUES.of("table");

    private StickySessionsType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static StickySessionsType of(String value) {
        return VALUES.of(value);
    }
}
