package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How far an attachment has come. */
public final class PrivateNetworkStatus extends OpenEnum<PrivateNetworkStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link PrivateNetworkStatus#UNKNOWN}. */
        UNKNOWN,
        /** See {@link PrivateNetworkStatus#READY}. */
        READY,
        /** See {@link PrivateNetworkStatus#PENDING}. */
        PENDING,
        /** See {@link PrivateNetworkStatus#ERROR}. */
        ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, PrivateNetworkStatus> VALUES =
            new Values<>(Known.class, PrivateNetworkStatus::new);

    /** Not known. */
    public static final PrivateNetworkStatus UNKNOWN = VALUES.of("unknown");

    /** Attached. */
    public static final PrivateNetworkStatus READY = VALUES.of("ready");

    /** Being attached, or detached. */
    public static final PrivateNetworkStatus PENDING = VALUES.of("pending");

    /** It failed. */
    public static final PrivateNetworkStatus ERROR = VALUES.of("error");

    private PrivateNetworkStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static PrivateNetworkStatus of(String value) {
        return VALUES.of(value);
    }
}
