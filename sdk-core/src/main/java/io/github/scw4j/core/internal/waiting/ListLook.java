package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.page.Page;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One list for all waits of a group, read once, page by page, until each has been served. It is given up
 * when it turns out longer than there are resources to look at: gets would be cheaper. What the list missed because it shifted is not read again here; see
 * {@link Absence}.
 */
final class ListLook<T> implements Runnable {
    private final Poller poller;
    private final Group<T> group;
    private final Map<String, List<RunningWait<T, ?>>> unseen;
    private final int mostPages;
    private final Instant start;
    private int pages;
    private long total = -1;
    private boolean steady = true;

    ListLook(Poller poller, Group<T> group, Map<String, List<RunningWait<T, ?>>> waits, int mostPages, Instant start) {
        this.poller = poller;
        this.group = group;
        this.unseen = waits;
        this.mostPages = mostPages;
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
                choice.listed(pages);
            } else {
                choice.gaveUp(pages);
            }
        });
        forUnseen(wait -> {
            if (complete) {
                poller.settle(group, wait, wait.absent(steady));
            } else {
                poller.release(group, wait, wait.due());
            }
        });
    }

    /** Whether the list came to its end. */
    private boolean read() {
        Watched<T, ?> watched = unseen.values().iterator().next().get(0).watched();
        Iterator<Page<T>> list = watched.list().pages().iterator();
        while (!unseen.isEmpty() && pages < mostPages) {
            if (!list.hasNext()) {
                return true;
            }
            Page<T> page = list.next();
            pages++;
            compareTotal(page.totalCount().orElse(-1));
            for (T resource : page.items()) {
                List<RunningWait<T, ?>> waits = unseen.remove(watched.id(resource));
                if (waits != null) {
                    waits.forEach(wait -> poller.settle(group, wait, wait.seen(resource)));
                }
            }
        }
        return false;
    }

    private void compareTotal(long pageTotal) {
        steady &= pageTotal >= 0 && (total < 0 || pageTotal == total);
        total = pageTotal;
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
