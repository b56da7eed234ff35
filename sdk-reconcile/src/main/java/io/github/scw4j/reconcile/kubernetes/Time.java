package io.github.scw4j.reconcile.kubernetes;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Time that passes: the system's, or that of a test.
 *
 * @param nanos as {@link System#nanoTime()}
 * @param after is completed with true when the pause is over; no thread waits for it
 */
record Time(LongSupplier nanos, Function<Duration, CompletableFuture<Boolean>> after) {
    static final Time SYSTEM = new Time(
            System::nanoTime,
            pause -> new CompletableFuture<Boolean>().completeOnTimeout(true, pause.toMillis(), TimeUnit.MILLISECONDS));
}
