package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Ids;
import java.time.Instant;

/**
 * Times at which something was written. They have nanoseconds, unlike the clock, and each is later than the one before, so
 * that what was made at one virtual instant still has an order.
 */
final class Stamps {

    private static final int NANOSECONDS = 1_000_000;

    private final Ids ids;
    private Instant last = Instant.MIN;

    Stamps(Ids ids) {
        this.ids = ids;
    }

    /** The next time. */
    Instant next(Instant now) {
        Instant stamp = now.plusNanos(1 + ids.number(NANOSECONDS - 1));
        last = stamp.isAfter(last) ? stamp : last.plusNanos(1 + ids.number(NANOSECONDS / 10));
        return last;
    }

    /** The view of an answer that tells exactly what is written from now on. */
    View writing() {
        return new View(last, true);
    }
}
