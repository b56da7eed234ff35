package io.github.scw4j.reconcile.autoheal;

import java.time.Duration;
import java.time.Instant;

/**
 * By what a round decides, and when.
 *
 * @param policy the policy
 * @param input what is seen and remembered
 * @param clock what is known of the clock
 * @param now the time
 */
record Moment(AutohealPolicy policy, AutohealInput input, Looks clock, Instant now) {
    /** Whether something is at least so old. */
    boolean isOlder(Instant since, Duration than) {
        return clock.age(since, now).compareTo(than) >= 0;
    }
}
