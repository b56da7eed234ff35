package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How a list of servers is ordered. */
public final class ServerOrder extends OpenEnum<ServerOrder.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerOrder#CREATION_DATE_DESC}. */
        CREATION_DATE_DESC,
        /** See {@link ServerOrder#CREATION_DATE_ASC}. */
        CREATION_DATE_ASC,
        /** See {@link ServerOrder#MODIFICATION_DATE_DESC}. */
        MODIFICATION_DATE_DESC,
        /** See {@link ServerOrder#MODIFICATION_DATE_ASC}. */
        MODIFICATION_DATE_ASC,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerOrder> VALUES = new Values<>(Known.class, ServerOrder::new);

    /** Newest first. */
    public static final ServerOrder CREATION_DATE_DESC = VALUES.of("creation_date_desc");

    /** Oldest first. */
    public static final ServerOrder CREATION_DATE_ASC = VALUES.of("creation_date_asc");

    /** Last changed first. */
    public static final ServerOrder MODIFICATION_DATE_DESC = VALUES.of("modification_date_desc");

    /** Last changed last. */
    public static final ServerOrder MODIFICATION_DATE_ASC = VALUES.of("modification_date_asc");

    private ServerOrder(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerOrder of(String value) {
        return VALUES.of(value);
    }
}
