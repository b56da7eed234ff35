package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.page.Gathered;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The same asked of several at once; what fails for one is no loss to the others. */
final class Gathering {
    private static final int AT_ONCE = 16;

    private Gathering() {}

    static <K, T> Gathered<K, T> gather(
            ClientThreads threads, Collection<K> keys, Function<? super K, ? extends T> call) {
        Semaphore turns = new Semaphore(AT_ONCE);
        Map<K, CompletableFuture<T>> running = new LinkedHashMap<>();
        for (K key : new LinkedHashSet<>(keys)) {
            running.put(key, threads.run(() -> {
                turns.acquire();
                try {
                    return call.apply(key);
                } finally {
                    turns.release();
                }
            }));
        }
        return collected(running);
    }

    private static <K, T> Gathered<K, T> collected(Map<K, CompletableFuture<T>> running) {
        Map<K, T> results = new LinkedHashMap<>();
        Map<K, ScalewayException> failures = new LinkedHashMap<>();
        try {
            for (Map.Entry<K, CompletableFuture<T>> one : running.entrySet()) {
                try {
                    results.put(one.getKey(), one.getValue().get());
                } catch (ExecutionException e) {
                    failures.put(one.getKey(), asFailure(e.getCause()));
                }
            }
            return new Gathered<>(results, failures);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(
                    new CallSummary("", "gather " + running.keySet(), 1, Duration.ZERO, ""), Outcome.UNKNOWN, e);
        } finally {
            running.values().forEach(future -> future.cancel(true));
        }
    }

    /** A failure of Scaleway's is a part of the result; one of the program's own is not. */
    private static ScalewayException asFailure(@Nullable Throwable cause) {
        if (cause instanceof ScalewayException failure) {
            return failure;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        throw new IllegalStateException(cause);
    }
}
