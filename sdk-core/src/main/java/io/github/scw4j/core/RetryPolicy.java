package io.github.scw4j.core;

import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How calls are repeated. A call is repeated only where that cannot double a resource; this says how often and how fast.
 *
 * <pre>{@code
 * RetryPolicy patient = RetryPolicy.builder().maxTries(10).longestPause(Duration.ofMinutes(1)).build();
 * }</pre>
 */
@Value.Immutable
@ScalewayStyle
public sealed interface RetryPolicy permits ImmutableRetryPolicy {
    /** The most tries of one call, the first included; 1 switches repeating off. Default: 6. */
    @Value.Default
    default int maxTries() {
        return 6;
    }

    /** The pause before the first repeat; it doubles with each further one. Default: 500 milliseconds. */
    @Value.Default
    default Duration firstPause() {
        return Duration.ofMillis(500);
    }

    /** The longest pause that the SDK chooses; a server may ask for a longer one. Default: 20 seconds. */
    @Value.Default
    default Duration longestPause() {
        return Duration.ofSeconds(20);
    }

    /**
     * The pause before the first repeat after a {@code 429} that does not say how long to wait. Default: 1 second; with jitter
     * above, 1 to 2 seconds.
     */
    @Value.Default
    default Duration firstPauseWhenThrottled() {
        return Duration.ofSeconds(1);
    }

    /**
     * How long a create whose answer was lost is given to show up before it is sent again. Default: 5 seconds; after a try
     * that timed out, at least as long as the try was allowed to take.
     */
    @Value.Default
    default Duration settleTime() {
        return Duration.ofSeconds(5);
    }

    /**
     * How long a {@code 403} is repeated for: a permission given a moment ago takes up to a minute to be known everywhere.
     * Default: zero, so that a wrong key fails at once.
     */
    @Value.Default
    default Duration permissionPatience() {
        return Duration.ZERO;
    }

    /** Refuses values that make no sense. */
    @Value.Check
    default void check() {
        if (maxTries() < 1) {
            throw new IllegalArgumentException("maxTries is " + maxTries() + "; at least 1 is allowed");
        }
        Checks.positive("firstPause", firstPause());
        Checks.positive("firstPauseWhenThrottled", firstPauseWhenThrottled());
        Checks.notNegative("settleTime", settleTime());
        Checks.notNegative("permissionPatience", permissionPatience());
        if (longestPause().compareTo(firstPause()) < 0) {
            throw new IllegalArgumentException(
                    "longestPause is " + longestPause() + ", shorter than firstPause " + firstPause());
        }
    }

    /** A policy that never repeats. */
    static RetryPolicy none() {
        return builder().maxTries(1).build();
    }

    /** A builder with the defaults above. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetryPolicy}; nothing is required. */
    final class Builder extends ImmutableRetryPolicy.Builder {
        Builder() {}
    }
}
