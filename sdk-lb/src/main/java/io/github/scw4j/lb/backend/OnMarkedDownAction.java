package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;
import java.util.Locale;

/** What becomes of the connections to a server that fails its health check. */
public final class OnMarkedDownAction extends OpenEnum<OnMarkedDownAction.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link OnMarkedDownAction#NONE}. */
        NONE,
        /** See {@link OnMarkedDownAction#SHUTDOWN_SESSIONS}. */
        SHUTDOWN_SESSIONS,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, OnMarkedDownAction> VALUES = new Values<>(
            Known.class,
            OnMarkedDownAction::new,
            known -> known == Known.NONE
                    ? "on_marked_down_action_none"
                    : known.name().toLowerCase(Locale.ROOT));

    /** They are left alone. */
    public static final OnMarkedDownAction NONE = VALUES.of("on_marked_down_action_none");

    /** They are closed. */
    public static final OnMarkedDownAction SHUTDOWN_SESSIONS = VALUES.of("shutdown_sessions");

    private OnMarkedDownAction(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static OnMarkedDownAction of(String value) {
        return VALUES.of(value);
    }
}
