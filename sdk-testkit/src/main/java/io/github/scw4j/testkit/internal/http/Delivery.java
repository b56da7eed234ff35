package io.github.scw4j.testkit.internal.http;

import java.time.Duration;

/**
 * How an answer reaches the client.
 *
 * @param way what happens to the bytes
 * @param lasting for {@link Way#SLOW}: real time from the first byte of the body to the last
 */
public record Delivery(Way way, Duration lasting) {

    /** What happens to the bytes of an answer. */
    public enum Way {
        /** All of them arrive. */
        WHOLE,
        /** None: the connection is closed instead. */
        CUT,
        /** The head and half of the body, then the connection is closed. */
        TRUNCATED,
        /** The head promises fewer bytes than the body has, then the connection is closed. */
        TOO_LONG,
        /** All of them, in small pieces with pauses. */
        SLOW
    }

    /** All bytes at once. */
    public static final Delivery WHOLE = new Delivery(Way.WHOLE, Duration.ZERO);

    /** Another way without a duration. */
    public static Delivery of(Way way) {
        return new Delivery(way, Duration.ZERO);
    }
}
