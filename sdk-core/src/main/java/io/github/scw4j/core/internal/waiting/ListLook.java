package io.github.scw4j.core.internal.waiting;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One list for all waits of a group, read until each has been served. It never reads more pages than there are resources to look
 * at: gets would be cheaper.
 */
final class ListLook<T> implements Runnable {
    private final Poller poller;
    private final Group<T> group;
    private final Map<String, List<RunningWait<T, ?>>> unseen;
    private final Instant start;
    private int items;

    ListLook(Poller poller, Group<T> group, Map<String, List<RunningWait<T, ?>>> waits, Instant start) {
        this.poller = poller;
        this.group = group;
        this.unseen = waits;
        this.start = start;
    }

    @Override
    public void run() {
        boolean complete;
        try {
            complete = read();
        } catch (RuntimeException | Error e) {
            failed(e);
            return;
        }
        boolean served = complete || unseen.isEmpty();
        poller.listEnds(group, choice -> {
            if (served) {
                choice.listed(items);
            } else {
                choice.gaveUp(items);
            }
        });
        forUnseen(wait -> {
            if (complete) {
                poller.settle(group, wait, wait.absent());
            } else {
                poller.release(group, wait, wait.due());
            }
        });
    }

    /** Whether the list came to its end. */
    private boolean read() {
        Watched<T, ?> watched = unseen.values().iterator().next().get(0).watched();
        int most = unseen.size() * ListingChoice.PAGE_SIZE;
        Iterator<T> list = watched.list().iterator();
        while (!unseen.isEmpty() && items < most) {
            if (!list.hasNext()) {
                return true;
            }
            T resource = list.next();
            items++;
            List<RunningWait<T, ?>> waits = unseen.remove(watched.id(resource));
            if (waits != null) {
                waits.forEach(wait -> poller.settle(group, wait, wait.seen(resource)));
            }
        }
        return false;
    }

    /** A list that is refused says nothing of a get; one that failed in passing was a look for those that were due. */
    private void failed(Throwable failure) {
        boolean passing = LookFailure.of(failure) == LookFailure.PASSING;
        poller.listEnds(group, choice -> {
            if (!passing) {
                choice.refused();
            }
        });
        forUnseen(wait -> {
            if (passing && !wait.due().isAfter(start)) {
                poller.settle(group, wait, wait.failed(failure));
            } else {
                poller.release(group, wait, wait.due());
            }
        });
    }

    private void forUnseen(Consumer<RunningWait<T, ?>> action) {
        unseen.values().forEach(waits -> waits.forEach(action));
    }
}
