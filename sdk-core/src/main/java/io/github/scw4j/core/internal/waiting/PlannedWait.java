package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.waiting.WaitException;
import io.github.scw4j.core.waiting.WaitInterruptedException;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.Waiter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A wait that can be begun, any number of times.
 *
 * @param <R> the result
 */
final class PlannedWait<R> implements Waiter<R> {
    private final Waits waits;
    private final Beginning<R> beginning;
    private final Patience patience;
    private final Consumer<WaitProgress> listener;

    /** Begins a wait on a resource that is known here alone. */
    @FunctionalInterface
    interface Beginning<R> {
        RunningWait<?, R> begin(PlannedWait<R> planned);
    }

    PlannedWait(Waits waits, Beginning<R> beginning, Patience patience, Consumer<WaitProgress> listener) {
        this.waits = waits;
        this.beginning = beginning;
        this.patience = patience;
        this.listener = listener;
    }

    Patience patience() {
        return patience;
    }

    Consumer<WaitProgress> listener() {
        return listener;
    }

    @Override
    public Waiter<R> timeout(Duration timeout) {
        return new PlannedWait<>(waits, beginning, patience.timeout(timeout), listener);
    }

    @Override
    public Waiter<R> pollEvery(Duration first, Duration longest) {
        return new PlannedWait<>(waits, beginning, patience.pauses(first, longest), listener);
    }

    @Override
    public Waiter<R> onProgress(Consumer<? super WaitProgress> other) {
        return new PlannedWait<>(waits, beginning, patience, listener.andThen(other));
    }

    @Override
    public CompletableFuture<R> toFuture() {
        return beginning.begin(this).future();
    }

    @Override
    public R await() {
        waits.refuseOnOwnThread();
        RunningWait<?, R> wait = beginning.begin(this);
        try {
            return wait.future().get();
        } catch (InterruptedException e) {
            WaitInterruptedException end = wait.interrupted(e);
            Thread.currentThread().interrupt();
            throw end;
        } catch (ExecutionException e) {
            throw asThrownHere(e.getCause());
        }
    }

    private static RuntimeException asThrownHere(@Nullable Throwable failure) {
        if (failure instanceof WaitException ours) {
            ours.fillInStackTrace(); // whose wait it was is worth more than which thread of the poller ended it
            return ours;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }
}
