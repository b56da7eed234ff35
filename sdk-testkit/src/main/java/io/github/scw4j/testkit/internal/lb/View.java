package io.github.scw4j.testkit.internal.lb;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How an answer shows things. Times that the call itself wrote have nanoseconds, those that it read are rounded to
 * microseconds; both lose groups of zeros at the end.
 *
 * @param since times after this one are shown exactly
 * @param instances whether load balancers show their instances; nested ones often do not
 */
record View(Instant since, boolean instances) {

    /** An answer to a call that writes nothing. */
    static final View READING = new View(Instant.MAX, true);

    private static final int HALF_A_MICROSECOND = 500;

    /** The same with load balancers that do not show their instances. */
    View withoutInstances() {
        return new View(since, false);
    }

    /** A time as it is shown. */
    String time(Instant time) {
        return (time.isAfter(since) ? time : rounded(time)).toString();
    }

    private static Instant rounded(Instant time) {
        return time.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
    }
}
