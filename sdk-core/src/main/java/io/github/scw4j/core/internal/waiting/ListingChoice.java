package io.github.scw4j.core.internal.waiting;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the waits of a group are better served by a list or by gets. A list serves all of them at the price of its pages, which
 * are known only once it was read; a get serves one at the price of one.
 *
 * <ul>
 *   <li>Fewer waits than pages: gets.
 *   <li>At least as many waits as pages: lists, at most one page each {@value #MILLIS_PER_PAGE} milliseconds, so that the poller
 *       leaves most of the client's rate limit to others; between two lists half as many gets as a list has pages may go to waits
 *       that have just begun.
 *   <li>A list that turns out longer than there are waits is given up, and taken to be twice as long as what was read.
 * </ul>
 */
final class ListingChoice {
    private static final int MILLIS_PER_PAGE = 200;
    private static final int ASSUMED_PAGES = 4;
    private static final int FEWEST_CONFIRMATIONS = 3;

    private int pages = ASSUMED_PAGES;
    private int getsSinceList;
    private Instant lastList = Instant.MIN;
    private boolean listable = true;

    /** What to do for {@code due} of {@code waiting} resources. */
    sealed interface Choice {
        record Get() implements Choice {}

        record List() implements Choice {}

        record Later(Instant at) implements Choice {}
    }

    Choice choose(int waiting, int due, Instant now) {
        if (!listable || waiting < Math.max(2, pages)) {
            return new Choice.Get();
        }
        if (getsSinceList + due <= mostGets()) {
            getsSinceList += due;
            return new Choice.Get();
        }
        Instant allowed = nextList();
        return now.isBefore(allowed) ? new Choice.Later(allowed) : new Choice.List();
    }

    /** No more gets than these are made between two lists. */
    int mostGets() {
        return pages / 2;
    }

    private Instant nextList() {
        return lastList.equals(Instant.MIN)
                ? Instant.MIN
                : lastList.plus(Duration.ofMillis(MILLIS_PER_PAGE).multipliedBy(pages));
    }

    /** Whether one of those that a list did not have may be asked for by itself; counts it. */
    boolean confirm() {
        if (getsSinceList >= Math.max(FEWEST_CONFIRMATIONS, mostGets())) {
            return false;
        }
        getsSinceList++;
        return true;
    }

    void listStarts(Instant now) {
        lastList = now;
        getsSinceList = 0;
    }

    /** So many pages were read, and no more were needed. */
    void listed(int read) {
        pages = Math.max(1, read);
    }

    /** The list was given up after this many pages. */
    void gaveUp(int read) {
        pages = 2 * read;
    }

    /** The server refuses to list, which says nothing of a get. */
    void refused() {
        listable = false;
    }
}
