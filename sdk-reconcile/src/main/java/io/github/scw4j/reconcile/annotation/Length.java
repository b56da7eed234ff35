package io.github.scw4j.reconcile.annotation;

import java.time.Duration;
import java.util.Optional;

/** A {@link GoDuration} that a load balancer can have: whole milliseconds, a number of 31 bits. */
record Length(Duration least) implements Grammar<Duration> {
    private static final Duration MOST = Duration.ofHours(596);

    /** Zero or more. */
    static Length any() {
        return new Length(Duration.ZERO);
    }

    /** More than zero. */
    static Length positive() {
        return new Length(Duration.ofMillis(1));
    }

    @Override
    public String allowed() {
        return "a Go duration of whole milliseconds from " + (least.isZero() ? "0s" : "1ms")
                + " to 596h (such as 300ms, 5s or 1m30s)";
    }

    @Override
    public Optional<Duration> read(String text) {
        return GoDuration.read(text)
                .filter(length -> length.compareTo(least) >= 0 && length.compareTo(MOST) <= 0)
                .filter(length -> length.equals(Duration.ofMillis(length.toMillis())));
    }
}
