package io.github.scw4j.testkit.clock;

import java.time.Duration;

/**
 * Whether and how a task comes again.
 *
 * @param period from one run to the next, zero for a task that runs once
 * @param fixedRate counted from start to start, not from end to start
 */
record Repeat(Duration period, boolean fixedRate) {

    static final Repeat NEVER = new Repeat(Duration.ZERO, false);

    boolean isOnce() {
        return period.isZero();
    }
}
