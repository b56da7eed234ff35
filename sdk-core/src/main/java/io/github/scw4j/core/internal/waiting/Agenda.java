package io.github.scw4j.core.internal.waiting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** When which group is to be looked at next, with one alarm for the first of them. Only touched under the poller's lock. */
final class Agenda {
    private final InstantSource clock;
    private final ScheduledExecutorService scheduler;
    private final Runnable ring;
    private final TreeSet<Group<?>> entries =
            new TreeSet<>(Comparator.<Group<?>, Instant>comparing(Group::next).thenComparingLong(Group::number));
    private @Nullable Alarm alarm;
    private @Nullable RejectedExecutionException refusal;

    private record Alarm(Instant at, ScheduledFuture<?> task) {}

    Agenda(InstantSource clock, ScheduledExecutorService scheduler, Runnable ring) {
        this.clock = clock;
        this.scheduler = scheduler;
        this.ring = ring;
    }

    boolean isEmpty() {
        return entries.isEmpty() && alarm == null;
    }

    /** Notes a group for an instant, unless it is noted for an earlier one. */
    void note(Group<?> group, Instant instant) {
        if (instant.isBefore(group.next())) {
            entries.remove(group);
            group.next(instant);
            entries.add(group);
            setAlarm();
        }
    }

    void strike(Group<?> group) {
        if (entries.remove(group)) {
            setAlarm();
        }
        group.next(Instant.MAX);
    }

    /** The alarm has rung: takes out the groups that are due. */
    List<Group<?>> takeDue() {
        alarm = null;
        Instant now = clock.instant();
        List<Group<?>> due = new ArrayList<>();
        while (!entries.isEmpty() && !entries.first().next().isAfter(now)) {
            Group<?> group = entries.first();
            entries.remove(group);
            group.next(Instant.MAX);
            due.add(group);
        }
        setAlarm();
        return due;
    }

    /** Why no alarm will ring again: the scheduler was shut down. Null while it works. */
    @Nullable
    RejectedExecutionException refusal() {
        return refusal;
    }

    void clear() {
        entries.clear();
        setAlarm();
    }

    private void setAlarm() {
        Alarm set = alarm;
        if (entries.isEmpty()) {
            alarm = null;
        } else if (set == null || !set.at().equals(entries.first().next())) {
            Instant first = entries.first().next();
            long nanos = Math.max(0, Duration.between(clock.instant(), first).toNanos());
            try {
                alarm = new Alarm(first, scheduler.schedule(ring, nanos, TimeUnit.NANOSECONDS));
            } catch (RejectedExecutionException e) {
                alarm = null;
                refusal = e;
            }
        } else {
            return;
        }
        if (set != null) {
            set.task().cancel(false);
        }
    }
}
