package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.waiting.Deleted;
import io.github.scw4j.core.waiting.WaitFor;
import io.github.scw4j.core.waiting.Waiter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** All waits of one client; they share one poller. */
public final class Waits implements AutoCloseable {
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Workers workers;
    private final Poller poller;
    private final AtomicLong begun = new AtomicLong();

    /**
     * Waits that begin at nothing: no thread, no timer.
     *
     * @param scheduler says when to look; nothing that blocks runs on it, unless {@code executor} runs tasks where they are given
     * @param random for jitter
     * @param executor runs looks, which block, listeners and inspections; at most two tasks at a time
     */
    public Waits(InstantSource clock, ScheduledExecutorService scheduler, RandomGenerator random, Executor executor) {
        this.clock = clock;
        this.random = shared(new SplittableRandom(random.nextLong()));
        this.workers = new Workers(executor);
        this.poller = new Poller(clock, scheduler, workers);
    }

    private static RandomGenerator shared(RandomGenerator own) {
        return () -> {
            synchronized (own) {
                return own.nextLong();
            }
        };
    }

    /** A wait for a resource by its id. */
    public <T, G> WaitFor<T, G> waiter(Watched<T, G> watched, String id) {
        return new Start<>(watched, id, Optional.empty());
    }

    /** A wait for a resource that a change has just answered with: an older sight of it does not count. */
    public <T, G> WaitFor<T, G> waiterAfter(Watched<T, G> watched, T changed) {
        return new Start<>(watched, watched.id(changed), Optional.of(changed));
    }

    /** Hears of an answer to any call of the client, so that waits can tell which request was their last. */
    public void requestAnswered(String requestId) {
        workers.requestAnswered(requestId);
    }

    /** Ends all waits with a {@link io.github.scw4j.core.waiting.WaitAbandonedException}, and those begun later. */
    @Override
    public void close() {
        poller.close(null);
    }

    /** Whether no wait is under way, and nothing is kept for one. */
    boolean isIdle() {
        return poller.isIdle();
    }

    void refuseOnOwnThread() {
        if (workers.isOwnThread()) {
            throw new IllegalStateException(
                    "await() was called on the poller's own thread (in a progress listener, in an"
                            + " inspection, or in what hangs on a wait's future), where it would wait for itself; use toFuture()"
                            + " there, or hang on the future with thenApplyAsync and the like");
        }
    }

    /** A resource to wait for. */
    private final class Start<T, G> implements WaitFor<T, G> {
        private final Watched<T, G> watched;
        private final String id;
        private final Optional<T> changed;

        Start(Watched<T, G> watched, String id, Optional<T> changed) {
            this.watched = watched;
            this.id = id;
            this.changed = changed;
        }

        @Override
        public Waiter<T> until(G goal) {
            return plan(Aim.at(watched.goal(goal)));
        }

        @Override
        public Waiter<Deleted> untilDeleted() {
            return plan(Aim.deletion(watched));
        }

        private <R> Waiter<R> plan(Aim<T, R> aim) {
            return new PlannedWait<>(Waits.this, planned -> begin(aim, planned), Patience.DEFAULT, progress -> {});
        }

        private <R> RunningWait<T, R> begin(Aim<T, R> aim, PlannedWait<R> planned) {
            RunningWait<T, R> wait = new RunningWait<>(
                    begun.getAndIncrement(),
                    watched,
                    id,
                    changed,
                    aim,
                    planned.patience(),
                    planned.listener(),
                    workers::lastRequest,
                    clock,
                    random);
            poller.begin(wait);
            return wait;
        }
    }
}
