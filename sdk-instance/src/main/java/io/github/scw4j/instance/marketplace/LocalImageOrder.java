package io.github.scw4j.instance.marketplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How a list of local images is ordered. */
public final class LocalImageOrder extends OpenEnum<LocalImageOrder.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link LocalImageOrder#TYPE_ASC}. */
        TYPE_ASC,
        /** See {@link LocalImageOrder#TYPE_DESC}. */
        TYPE_DESC,
        /** See {@link LocalImageOrder#CREATED_AT_ASC}. */
        CREATED_AT_ASC,
        /** See {@link LocalImageOrder#CREATED_AT_DESC}. */
        CREATED_AT_DESC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, LocalImageOrder> VALUES = new Values<>(Known.class, LocalImageOrder::new);

    /** By kind, ascending. */
    public static final LocalImageOrder TYPE_ASC = VALUES.of("type_asc");

    /** By kind, descending. */
    public static final LocalImageOrder TYPE_DESC = VALUES.of("type_desc");

    /** Oldest first. */
    public static final LocalImageOrder CREATED_AT_ASC = VALUES.of("created_at_asc");

    /** Newest first. */
    public static final LocalImageOrder CREATED_AT_DESC = VALUES.of("created_at_desc");

    private LocalImageOrder(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static LocalImageOrder of(String value) {
        return VALUES.of(value);
    }
}
