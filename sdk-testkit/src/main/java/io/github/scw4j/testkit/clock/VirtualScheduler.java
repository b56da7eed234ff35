package io.github.scw4j.testkit.clock;

import io.github.scw4j.testkit.internal.clock.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs tasks after virtual delays. Several may run at the same time. */
final class VirtualScheduler extends AbstractExecutorService implements ScheduledExecutorService {

    private final Timeline timeline;
    private final Executor threads;
    private final Set<VirtualTask<?>> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean shutdown;

    VirtualScheduler(Timeline timeline, Executor threads) {
        this.timeline = timeline;
        this.threads = threads;
    }

    @Override
    public void execute(Runnable command) {
        enqueue(new VirtualTask<>(this, Executors.callable(command), Duration.ZERO, Repeat.NEVER));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return start(new VirtualTask<>(this, Executors.callable(command), length(delay, unit), Repeat.NEVER));
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        return start(new VirtualTask<>(this, callable, length(delay, unit), Repeat.NEVER));
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        Repeat repeat = new Repeat(length(period, unit), true);
        return start(new VirtualTask<>(this, Executors.callable(command), length(initialDelay, unit), repeat));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        Repeat repeat = new Repeat(length(delay, unit), false);
        return start(new VirtualTask<>(this, Executors.callable(command), length(initialDelay, unit), repeat));
    }

    private <V> VirtualTask<V> start(VirtualTask<V> task) {
        enqueue(task);
        return task;
    }

    private void enqueue(VirtualTask<?> task) {
        if (shutdown) {
            throw new RejectedExecutionException("the scheduler of the virtual clock was shut down");
        }
        task.enqueue();
    }

    private static Duration length(long amount, TimeUnit unit) {
        return Duration.of(amount, unit.toChronoUnit());
    }

    Timeline timeline() {
        return timeline;
    }

    Executor threads() {
        return threads;
    }

    void waiting(VirtualTask<?> task) {
        pending.add(task);
    }

    void over(VirtualTask<?> task) {
        pending.remove(task);
    }

    @Override
    public void shutdown() {
        shutdown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown = true;
        List<Runnable> never = List.copyOf(pending);
        pending.forEach(task -> task.cancel(true));
        return never;
    }

    @Override
    public boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return shutdown && pending.isEmpty();
    }

    /** Does not wait: virtual time decides when tasks end, not real time. */
    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return isTerminated();
    }
}
