package io.github.scw4j.instance.privatenic;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Whether a private network interface works. */
public final class PrivateNicState extends OpenEnum<PrivateNicState.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link PrivateNicState#AVAILABLE}. */
        AVAILABLE,
        /** See {@link PrivateNicState#SYNCING}. */
        SYNCING,
        /** See {@link PrivateNicState#SYNCING_ERROR}. */
        SYNCING_ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, PrivateNicState> VALUES = new Values<>(Known.class, PrivateNicState::new);

    /** It works. */
    public static final PrivateNicState AVAILABLE = VALUES.of("available");

    /** It is being attached. */
    public static final PrivateNicState SYNCING = VALUES.of("syncing");

    /** It could not be attached, and will not be. */
    public static final PrivateNicState SYNCING_ERROR = VALUES.of("syncing_error");

    private PrivateNicState(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static PrivateNicState of(String value) {
        return VALUES.of(value);
    }
}
