package io.github.scw4j.testkit.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The three ways in which time passes. */
public final class Paces {

    private Paces() {}

    /** Time stands still until it is moved by hand. */
    public static Pace still() {
        return new Still();
    }

    /** Time runs a number of times as fast as real time. */
    public static Pace fast(Instant start, double speed) {
        return new Fast(start, speed);
    }

    /** Time jumps to whatever is waited for, once nothing has happened for {@code quiet} of real time. */
    public static Pace skipping(Duration quiet) {
        return new Skipping(quiet);
    }

    private static final class Still implements Pace {
        @Override
        public Instant now(Instant reached) {
            return reached;
        }

        @Override
        public void moved(Duration by) {
            // Time stands where it was moved to.
        }

        @Override
        public Optional<Duration> waitFor(Instant due, Instant now, Optional<Duration> quietFor) {
            return Optional.empty();
        }
    }

    private record Skipping(Duration quiet) implements Pace {
        @Override
        public Instant now(Instant reached) {
            return reached;
        }

        @Override
        public void moved(Duration by) {
            // Time stands where it was moved to.
        }

        @Override
        public Optional<Duration> waitFor(Instant due, Instant now, Optional<Duration> quietFor) {
            return quietFor.map(so -> so.compareTo(quiet) >= 0 ? Duration.ZERO : quiet.minus(so));
        }
    }

    private static final class Fast implements Pace {
        private final double speed;
        private final long startedNanos = System.nanoTime();
        private volatile Instant start;

        Fast(Instant start, double speed) {
            this.start = start;
            this.speed = speed;
        }

        @Override
        public Instant now(Instant reached) {
            Instant running = start.plusNanos((long) ((System.nanoTime() - startedNanos) * speed));
            return running.isAfter(reached) ? running : reached;
        }

        @Override
        public void moved(Duration by) {
            start = start.plus(by);
        }

        @Override
        public Optional<Duration> waitFor(Instant due, Instant now, Optional<Duration> quietFor) {
            Duration left = Duration.between(now, due);
            return Optional.of(
                    left.isNegative() ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(left.toNanos() / speed)));
        }
    }
}
