package io.github.scw4j.core.internal.waiting;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a wait goes on and how it pauses between two looks.
 *
 * @param timeout from zero to {@link #LONGEST_TIMEOUT}
 * @param first the pause after the first look
 * @param longest where pauses stop growing
 */
record Patience(Duration timeout, Duration first, Duration longest) {
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(365);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(1);
    private static final double GROWTH = 1.5;
    private static final double JITTER = 0.1;

    static final Patience DEFAULT = new Patience(Duration.ofMinutes(30), Duration.ofSeconds(2), Duration.ofSeconds(15));

    Patience {
        if (timeout.isNegative() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("timeout is " + timeout + "; from zero to 365 days is allowed");
        }
        if (first.compareTo(SHORTEST_PAUSE) < 0) {
            throw new IllegalArgumentException("the first pause is " + first + "; at least 1 millisecond is allowed");
        }
        if (longest.compareTo(first) < 0 || longest.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("the longest pause is " + longest + "; from the first pause, " + first
                    + ", to 365 days is allowed");
        }
    }

    Patience timeout(Duration other) {
        return new Patience(other, first, longest);
    }

    Patience pauses(Duration otherFirst, Duration otherLongest) {
        return new Patience(timeout, otherFirst, otherLongest);
    }

    /** The pause after this many looks; chance only shortens it, so that {@code longest} holds. */
    Duration pauseAfter(int looks, RandomGenerator random) {
        double grown = (double) first.toNanos() * Math.pow(GROWTH, Math.max(0, looks - 1));
        double pause = Math.min(grown, (double) longest.toNanos());
        return Duration.ofNanos(Math.max(1, (long) (pause * (1 - JITTER * random.nextDouble()))));
    }
}
