package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Something to be done to a server. */
public final class ServerAction extends OpenEnum<ServerAction.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerAction#POWERON}. */
        POWERON,
        /** See {@link ServerAction#BACKUP}. */
        BACKUP,
        /** See {@link ServerAction#STOP_IN_PLACE}. */
        STOP_IN_PLACE,
        /** See {@link ServerAction#POWEROFF}. */
        POWEROFF,
        /** See {@link ServerAction#TERMINATE}. */
        TERMINATE,
        /** See {@link ServerAction#REBOOT}. */
        REBOOT,
        /** See {@link ServerAction#ENABLE_ROUTED_IP}. */
        ENABLE_ROUTED_IP,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerAction> VALUES = new Values<>(Known.class, ServerAction::new);

    /** Start it. */
    public static final ServerAction POWERON = VALUES.of("poweron");

    /** Make an image of it, with a snapshot of each volume. */
    public static final ServerAction BACKUP = VALUES.of("backup");

    /** Stop it and keep its place on a machine. */
    public static final ServerAction STOP_IN_PLACE = VALUES.of("stop_in_place");

    /** Stop it and give its place away. */
    public static final ServerAction POWEROFF = VALUES.of("poweroff");

    /** Stop it and delete it with its local volumes. */
    public static final ServerAction TERMINATE = VALUES.of("terminate");

    /** Restart it. */
    public static final ServerAction REBOOT = VALUES.of("reboot");

    /** Move its addresses to routed ones, once and for all. */
    public static final ServerAction ENABLE_ROUTED_IP = VALUES.of("enable_routed_ip");

    private ServerAction(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerAction of(String value) {
        return VALUES.of(value);
    }
}
