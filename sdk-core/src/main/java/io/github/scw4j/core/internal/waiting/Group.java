package io.github.scw4j.core.internal.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The waits that one list can serve. Only touched under the poller's lock.
 *
 * @param <T> the resource
 */
final class Group<T> {
    private final long number;
    private final ListingChoice choice = new ListingChoice();
    private final Map<String, List<RunningWait<T, ?>>> waits = new LinkedHashMap<>();
    private Instant next = Instant.MAX;
    private boolean planned;
    private boolean listing;

    Group(long number) {
        this.number = number;
    }

    /** Tells groups apart that are due at the same instant. */
    long number() {
        return number;
    }

    ListingChoice choice() {
        return choice;
    }

    boolean isEmpty() {
        return waits.isEmpty();
    }

    /** How many resources are waited for. */
    int size() {
        return waits.size();
    }

    void add(RunningWait<T, ?> wait) {
        waits.computeIfAbsent(wait.id(), id -> new ArrayList<>(1)).add(wait);
    }

    void remove(RunningWait<?, ?> wait) {
        List<RunningWait<T, ?>> same = waits.get(wait.id());
        if (same != null && same.remove(wait) && same.isEmpty()) {
            waits.remove(wait.id());
        }
    }

    Stream<RunningWait<T, ?>> all() {
        return waits.values().stream().flatMap(List::stream);
    }

    /** How many resources are due for a look, not counting those that one is under way for. */
    int countDue(Instant now) {
        int due = 0;
        for (List<RunningWait<T, ?>> same : waits.values()) {
            if (same.stream().anyMatch(wait -> wait.isIdle() && !wait.due().isAfter(now))) {
                due++;
            }
        }
        return due;
    }

    /** The waits due by an instant, by id, not counting those that a look is under way for. */
    Map<String, List<RunningWait<T, ?>>> idle(Instant dueBy) {
        Map<String, List<RunningWait<T, ?>>> idle = new LinkedHashMap<>();
        all().filter(wait -> wait.isIdle() && !wait.due().isAfter(dueBy))
                .forEach(wait -> idle.computeIfAbsent(wait.id(), id -> new ArrayList<>(1))
                        .add(wait));
        return idle;
    }

    /** When the first wait becomes due after an instant; {@link Instant#MAX} when none does. */
    Instant nextDueAfter(Instant now) {
        Instant next = Instant.MAX;
        for (List<RunningWait<T, ?>> same : waits.values()) {
            for (RunningWait<T, ?> wait : same) {
                if (wait.isIdle() && wait.due().isAfter(now) && wait.due().isBefore(next)) {
                    next = wait.due();
                }
            }
        }
        return next;
    }

    /** What the agenda has it down for; {@link Instant#MAX} when it is not on it. */
    Instant next() {
        return next;
    }

    void next(Instant instant) {
        next = instant;
    }

    /** Whether a task is queued that will plan its looks. */
    boolean isPlanned() {
        return planned;
    }

    void planned(boolean value) {
        planned = value;
    }

    /** Whether a list is under way. */
    boolean isListing() {
        return listing;
    }

    void listing(boolean value) {
        listing = value;
    }
}
