package io.github.scw4j.reconcile.kubernetes;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Time that passes: the system's, or that of a test. */
interface Time {
    /** The system's. */
    Time SYSTEM = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public CompletableFuture<Boolean> after(Duration pause) {
            return new CompletableFuture<Boolean>().completeOnTimeout(true, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    };

    /** As {@link System#nanoTime()}. */
    long nanos();

    /** True, when the pause is over; no thread waits for it. */
    CompletableFuture<Boolean> after(Duration pause);
}
