package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How likely it is to get a server of a type. */
public final class ServerTypeAvailability extends OpenEnum<ServerTypeAvailability.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ServerTypeAvailability#AVAILABLE}. */
        AVAILABLE,
        /** See {@link ServerTypeAvailability#SCARCE}. */
        SCARCE,
        /** See {@link ServerTypeAvailability#SHORTAGE}. */
        SHORTAGE,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ServerTypeAvailability> VALUES =
            new Values<>(Known.class, ServerTypeAvailability::new);

    /** There are enough. */
    public static final ServerTypeAvailability AVAILABLE = VALUES.of("available");

    /** There are few left. */
    public static final ServerTypeAvailability SCARCE = VALUES.of("scarce");

    /** There are none. */
    public static final ServerTypeAvailability SHORTAGE = VALUES.of("shortage");

    private ServerTypeAvailability(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ServerTypeAvailability of(String value) {
        return VALUES.of(value);
    }
}
