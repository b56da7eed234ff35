package io.github.scw4j.core.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Time that jumps: whatever is scheduled runs at once, and the clock moves on by the delay. Remembers every pause. */
final class JumpingTime extends ScheduledThreadPoolExecutor implements InstantSource {
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    JumpingTime() {
        super(1, task -> {
            Thread thread = new Thread(task, "jumping-time");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void advance(Duration length) {
        now = now.plus(length);
    }

    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    private synchronized void jump(long delay, TimeUnit unit) {
        Duration length = Duration.of(delay, unit.toChronoUnit());
        pauses.add(length);
        now = now.plus(length);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        jump(delay, unit);
        return super.schedule(task, 0, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        jump(delay, unit);
        return super.schedule(task, 0, unit);
    }
}
