package io.github.scw4j.core.internal.waiting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Time that moves only when it is told to, and a scheduler in it that runs what is due on the thread that moves it. */
final class ManualTime extends AbstractExecutorService implements ScheduledExecutorService, InstantSource {
    static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    private final TreeSet<Task<?>> tasks = new TreeSet<>();
    private Instant now = START;
    private long made;
    private int fired;
    private boolean shutdown;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    Duration elapsed() {
        return Duration.between(START, instant());
    }

    /** Timers that wait. */
    synchronized int timers() {
        return tasks.size();
    }

    /** Timers that rang. */
    synchronized int fired() {
        return fired;
    }

    void advance(Duration by) {
        Instant target = instant().plus(by);
        for (Optional<Task<?>> due = take(target); due.isPresent(); due = take(target)) {
            due.get().run();
        }
        moveTo(target);
    }

    /** Jumps to the next timer and lets it ring; false when there is none. */
    boolean jump() {
        Optional<Task<?>> due = take(Instant.MAX);
        due.ifPresent(FutureTask::run);
        return due.isPresent();
    }

    private synchronized void moveTo(Instant target) {
        now = target;
    }

    private synchronized Optional<Task<?>> take(Instant until) {
        if (tasks.isEmpty() || tasks.first().due.isAfter(until)) {
            return Optional.empty();
        }
        Task<?> first = tasks.pollFirst();
        now = first.due.isAfter(now) ? first.due : now;
        fired++;
        return Optional.of(first);
    }

    private synchronized void drop(Task<?> task) {
        tasks.remove(task);
    }

    @Override
    public synchronized <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        if (shutdown) {
            throw new RejectedExecutionException("shut down");
        }
        Task<V> task = new Task<>(callable, now.plus(Duration.of(delay, unit.toChronoUnit())), made++);
        tasks.add(task);
        return task;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return schedule(Executors.callable(command), delay, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public synchronized void shutdown() {
        shutdown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return isShutdown();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }

    private final class Task<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
        private final Instant due;
        private final long number;

        Task(Callable<V> callable, Instant due, long number) {
            super(callable);
            this.due = due;
            this.number = number;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            drop(this);
            return super.cancel(mayInterruptIfRunning);
        }

        @Override
        public boolean isPeriodic() {
            return false;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(Duration.between(instant(), due));
        }

        @Override
        public int compareTo(Delayed other) {
            Task<?> task = (Task<?>) other;
            int byDue = due.compareTo(task.due);
            return byDue != 0 ? byDue : Long.compare(number, task.number);
        }
    }
}
