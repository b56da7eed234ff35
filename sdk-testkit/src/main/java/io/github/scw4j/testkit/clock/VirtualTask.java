package io.github.scw4j.testkit.clock;

import io.github.scw4j.testkit.internal.clock.DueTask;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A task of the virtual scheduler. */
final class VirtualTask<V extends @Nullable Object> extends FutureTask<V> implements RunnableScheduledFuture<V> {

    private final VirtualScheduler scheduler;
    private final Repeat repeat;
    private volatile Instant due;
    private volatile @Nullable DueTask queued;

    VirtualTask(VirtualScheduler scheduler, Callable<V> callable, Duration delay, Repeat repeat) {
        super(callable);
        this.scheduler = scheduler;
        this.repeat = repeat;
        this.due = scheduler.timeline().now().plus(delay);
    }

    void enqueue() {
        scheduler.waiting(this);
        Duration delay = Duration.between(scheduler.timeline().now(), due);
        if (delay.compareTo(Duration.ZERO) <= 0) {
            scheduler.threads().execute(this);
        } else {
            queued = scheduler.timeline().addClientTask(delay, this);
        }
    }

    @Override
    public void run() {
        if (repeat.isOnce()) {
            super.run();
        } else if (runAndReset() && !scheduler.isShutdown()) {
            Instant from = repeat.fixedRate() ? due : scheduler.timeline().now();
            due = from.plus(repeat.period());
            enqueue();
        }
    }

    @Override
    protected void done() {
        scheduler.over(this);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        DueTask waiting = queued;
        if (cancelled && waiting != null) {
            scheduler.timeline().removeClientTask(waiting);
        }
        return cancelled;
    }

    @Override
    public boolean isPeriodic() {
        return !repeat.isOnce();
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(Duration.between(scheduler.timeline().now(), due));
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}
