package io.github.scw4j.core.internal.waiting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for all waits of one client. The scheduler only says when; planning, looking and judging happen on the workers, and no
 * lock is held while anything is asked of the server or of the user.
 */
final class Poller {
    private final InstantSource clock;
    private final Workers workers;
    private final Agenda agenda;
    private final Map<Object, Group<?>> groups = new HashMap<>();
    private long groupsMade;
    private boolean closed;

    Poller(InstantSource clock, ScheduledExecutorService scheduler, Workers workers) {
        this.clock = clock;
        this.workers = workers;
        this.agenda = new Agenda(clock, scheduler, this::ring);
    }

    /** Looks until the wait's future is done. */
    <T> void begin(RunningWait<T, ?> wait) {
        if (!enter(wait)) {
            wait.abandon(null);
            return;
        }
        wait.future().whenComplete((result, failure) -> {
            leave(wait);
            startWorkers();
        });
        startWorkers();
    }

    /** Ends all waits, and those to come. */
    void close(@Nullable Throwable cause) {
        List<RunningWait<?, ?>> abandoned = new ArrayList<>();
        synchronized (this) {
            closed = true;
            groups.values().forEach(group -> group.all().forEach(abandoned::add));
            groups.clear();
            agenda.clear();
            workers.clear();
        }
        abandoned.forEach(wait -> wait.abandon(cause));
    }

    /** Whether nothing is left: no wait, no alarm, nothing under way. */
    synchronized boolean isIdle() {
        return groups.isEmpty() && agenda.isEmpty() && workers.isIdle();
    }

    /** Takes what came of a look. Called without a lock: it may end waits, and with them run what users hung on them. */
    <T> void settle(Group<T> group, RunningWait<T, ?> wait, Next<T> next) {
        if (next instanceof Next.LookAt<T> look) {
            release(group, wait, look.due());
        } else if (next instanceof Next.Inspect<T> inspect) {
            workers.inspect(() -> settle(group, wait, wait.inspected(inspect.resource(), inspect.inspection())));
            startWorkers();
        } else if (next instanceof Next.Confirm<T>) {
            if (mayConfirm(group)) {
                workers.look(new GetLook<>(this, group, List.of(wait)));
                startWorkers();
            } else {
                settle(group, wait, wait.again());
            }
        }
    }

    /** The look is over, and the next one is due then. */
    <T> void release(Group<T> group, RunningWait<T, ?> wait, Instant due) {
        synchronized (this) {
            group.lookEnds(wait, due);
            callAt(group, due);
        }
        startWorkers();
    }

    /** The list is over; the group learns from it. */
    void listEnds(Group<?> group, Consumer<ListingChoice> lesson) {
        synchronized (this) {
            group.listing(false);
            lesson.accept(group.choice());
            callAt(group, Instant.MIN);
        }
        startWorkers();
    }

    private synchronized boolean mayConfirm(Group<?> group) {
        return group.choice().confirm();
    }

    private synchronized <T> boolean enter(RunningWait<T, ?> wait) {
        if (!closed) {
            Group<T> group = groupOf(wait);
            group.add(wait);
            callAt(group, wait.due());
        }
        return !closed;
    }

    /** Waits with equal groups watch the same type: that is what {@link Watched#group()} says. */
    @SuppressWarnings("unchecked")
    private <T> Group<T> groupOf(RunningWait<T, ?> wait) {
        return (Group<T>) groups.computeIfAbsent(wait.watched().group(), key -> new Group<T>(groupsMade++));
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable Group<T> existing(Object key) {
        return (Group<T>) groups.get(key);
    }

    private synchronized <T> void leave(RunningWait<T, ?> wait) {
        Object key = wait.watched().group();
        Group<T> group = existing(key);
        if (group != null) {
            group.remove(wait);
            if (group.isEmpty()) {
                groups.remove(key);
                agenda.strike(group);
            }
        }
    }

    /** Has a group planned at an instant, if not sooner; under the lock. */
    private void callAt(Group<?> group, Instant instant) {
        if (closed || group.isPlanned() || group.isEmpty() || instant.equals(Instant.MAX)) {
            return;
        }
        if (instant.isAfter(clock.instant())) {
            agenda.note(group, instant);
        } else {
            agenda.strike(group);
            planSoon(group);
        }
    }

    private void planSoon(Group<?> group) {
        group.planned(true);
        workers.look(() -> plan(group));
    }

    private void ring() {
        synchronized (this) {
            agenda.takeDue().forEach(this::planSoon);
        }
        startWorkers();
    }

    private <T> void plan(Group<T> group) {
        synchronized (this) {
            group.planned(false);
            Instant now = clock.instant();
            int due = group.countDue(now, group.choice().mostGets() + 1);
            if (due == 0) {
                callAt(group, group.nextDue());
            } else {
                lookAt(group, due, now);
            }
        }
        startWorkers();
    }

    private <T> void lookAt(Group<T> group, int due, Instant now) {
        ListingChoice.Choice choice = group.choice().choose(group.size(), due, now);
        if (choice instanceof ListingChoice.Choice.Later later) {
            callAt(group, later.at());
        } else if (choice instanceof ListingChoice.Choice.Get) {
            group.startLooks(now).values().forEach(waits -> workers.look(new GetLook<>(this, group, waits)));
            callAt(group, group.nextDue());
        } else if (!group.isListing()) {
            group.listing(true);
            group.choice().listStarts(now);
            workers.look(new ListLook<>(this, group, group.startLooks(Instant.MAX), group.size() + 1, now));
        }
    }

    /** Called after all that needs the lock: without scheduler or workers no wait would end. */
    private void startWorkers() {
        RejectedExecutionException refusal = refusal();
        if (refusal != null) {
            close(refusal);
            return;
        }
        try {
            workers.start();
        } catch (RejectedExecutionException e) {
            close(e);
        }
    }

    private synchronized @Nullable RejectedExecutionException refusal() {
        return closed ? null : agenda.refusal();
    }
}
