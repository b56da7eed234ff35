package io.github.scw4j.lb.stats;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What the last health check of a server said. */
public final class HealthCheckStatus extends OpenEnum<HealthCheckStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link HealthCheckStatus#UNKNOWN}. */
        UNKNOWN,
        /** See {@link HealthCheckStatus#NEUTRAL}. */
        NEUTRAL,
        /** See {@link HealthCheckStatus#FAILED}. */
        FAILED,
        /** See {@link HealthCheckStatus#PASSED}. */
        PASSED,
        /** See {@link HealthCheckStatus#CONDPASS}. */
        CONDPASS,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, HealthCheckStatus> VALUES = new Values<>(Known.class, HealthCheckStatus::new);

    /** Not known. */
    public static final HealthCheckStatus UNKNOWN = VALUES.of("unknown");

    /** It was inconclusive. */
    public static final HealthCheckStatus NEUTRAL = VALUES.of("neutral");

    /** The server is ill. */
    public static final HealthCheckStatus FAILED = VALUES.of("failed");

    /** The server is healthy. */
    public static final HealthCheckStatus PASSED = VALUES.of("passed");

    /** The server is healthy and asked for no new connections. */
    public static final HealthCheckStatus CONDPASS = VALUES.of("condpass");

    private HealthCheckStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static HealthCheckStatus of(String value) {
        return VALUES.of(value);
    }
}
