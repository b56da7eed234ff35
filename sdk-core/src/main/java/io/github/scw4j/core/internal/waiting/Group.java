package io.github.scw4j.core.internal.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The waits that one list can serve. Only touched under the poller's lock.
 *
 * @param <T> the resource
 */
final class Group<T> {
    private final long number;
    private final ListingChoice choice = new ListingChoice();
    private final Map<String, Set<RunningWait<T, ?>>> waits = new HashMap<>();

    /** Those that no look is under way for, the one that is due first in front. */
    private final TreeSet<RunningWait<T, ?>> idle = new TreeSet<>(
            Comparator.<RunningWait<T, ?>, Instant>comparing(RunningWait::due).thenComparingLong(RunningWait::number));

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

    Stream<RunningWait<T, ?>> all() {
        return waits.values().stream().flatMap(Set::stream);
    }

    void add(RunningWait<T, ?> wait) {
        waits.computeIfAbsent(wait.id(), id -> new HashSet<>(2)).add(wait);
        idle.add(wait);
    }

    void remove(RunningWait<T, ?> wait) {
        idle.remove(wait);
        Set<RunningWait<T, ?>> same = waits.get(wait.id());
        if (same != null && same.remove(wait) && same.isEmpty()) {
            waits.remove(wait.id());
        }
    }

    /** The look at this wait's resource is over; unless the wait is over as well, the next one is due then. */
    void lookEnds(RunningWait<T, ?> wait, Instant due) {
        if (waits.getOrDefault(wait.id(), Set.of()).contains(wait)) {
            idle.remove(wait);
            wait.due(due);
            idle.add(wait);
        }
    }

    /** How many waits are due, counted no further than to {@code most}. */
    int countDue(Instant now, int most) {
        int due = 0;
        for (RunningWait<T, ?> wait : idle) {
            if (due == most || wait.due().isAfter(now)) {
                return due;
            }
            due++;
        }
        return due;
    }

    /** When the first wait is due; {@link Instant#MAX} when none is. */
    Instant nextDue() {
        return idle.isEmpty() ? Instant.MAX : idle.first().due();
    }

    /** Takes the waits due by an instant, by the resource's id: a look at them starts. */
    Map<String, List<RunningWait<T, ?>>> startLooks(Instant dueBy) {
        Map<String, List<RunningWait<T, ?>>> taken = new LinkedHashMap<>();
        while (!idle.isEmpty() && !idle.first().due().isAfter(dueBy)) {
            RunningWait<T, ?> wait = idle.first();
            idle.remove(wait);
            taken.computeIfAbsent(wait.id(), id -> new ArrayList<>(1)).add(wait);
        }
        return taken;
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
