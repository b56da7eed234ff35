package io.github.scw4j.reconcile.autoheal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the healer remembers of a node: only of those that are broken, or were a moment ago. Lost with the memory; watching begins
 * anew then, so nothing is done sooner for it.
 *
 * @param matter what it is broken by, as far as that tells one case from another
 * @param since since when it has been, over all changes of its conditions in between
 * @param firstSeen when the healer saw that first
 * @param looks how often it has seen it
 * @param ranBroken whether its Instance was seen running meanwhile: if it stops later, nobody stopped it on purpose
 * @param wellSince since when the healer has seen it well
 * @param ready what {@code Ready} said last
 * @param changes when {@code Ready} changed lately, oldest first
 */
record NodeWatch(
        String matter,
        Optional<Instant> since,
        Optional<Instant> firstSeen,
        int looks,
        boolean ranBroken,
        Optional<Instant> wellSince,
        boolean ready,
        List<Instant> changes) {
    static NodeWatch of(boolean ready) {
        return new NodeWatch("", Optional.empty(), Optional.empty(), 0, false, Optional.empty(), ready, List.of());
    }

    /** All that keeps a node from being ready is one matter: kinds change while it lasts. */
    static String matter(FaultKind kind, boolean ready) {
        return kind == FaultKind.FLAPPING || ready ? kind.text() : "not ready";
    }

    /** Since when it has been broken by this. */
    Optional<Instant> brokenSince(String by) {
        return matter.equals(by) ? since : Optional.empty();
    }

    /** After a look at {@code Ready}: one that changed and reads as before has changed twice. */
    NodeWatch seen(boolean readyNow, Instant changedAt, Instant windowStart) {
        List<Instant> all = new ArrayList<>(changes);
        if (!all.contains(changedAt)) {
            if (!all.isEmpty() && ready == readyNow) {
                all.add(changedAt.minusMillis(1));
            }
            all.add(changedAt);
        }
        all.removeIf(change -> change.isBefore(windowStart));
        return new NodeWatch(matter, since, firstSeen, looks, ranBroken, wellSince, readyNow, List.copyOf(all));
    }

    NodeWatch broken(Fault fault, boolean runs, boolean restarted, Instant now) {
        String by = matter(fault.kind(), ready);
        boolean again = !restarted && matter.equals(by);
        return new NodeWatch(
                by,
                Optional.of(fault.since()),
                again ? firstSeen : Optional.of(now),
                again ? looks + 1 : 1,
                matter.equals(by) && (ranBroken || runs && again),
                Optional.empty(),
                ready,
                changes);
    }

    NodeWatch well(Instant now) {
        return new NodeWatch(
                "", Optional.empty(), Optional.empty(), 0, false, wellSince.or(() -> Optional.of(now)), ready, changes);
    }

    /** Whether the healer has watched it for long enough to act on it. */
    boolean isWatchedEnough(Moment moment) {
        return looks >= 2
                && firstSeen
                        .map(first -> moment.isOlder(first, moment.policy().minObservation()))
                        .orElse(false);
    }
}
