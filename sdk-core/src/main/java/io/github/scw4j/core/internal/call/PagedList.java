package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.core.page.Pages;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list read by numbered pages.
 *
 * <p>Numbers move under the reader's feet. When items of pages already read go away, the rest moves forward and items would be
 * skipped; when items come, they are seen twice. So items are told apart by id, and when the total shrank while the list was
 * read, it is read again from the start, and what was seen already is left out.
 */
final class PagedList<T> implements Pages<T> {
    /** How often a list that keeps shrinking is read anew before its last sight is taken as it is. */
    private static final int MOST_READINGS = 5;

    /**
     * How often the same page may follow itself, as it does when a page of new items came in front of it. A server that
     * ignores the page's number would otherwise be asked for ever.
     */
    private static final int MOST_REPEATED = 2;

    private final IntFunction<Page<T>> fetch;
    private final Function<T, String> idOf;
    private final int pageSize;
    private final Background background;
    private final int atOnce;

    /** Runs something elsewhere; the future's cancellation interrupts it. */
    interface Background {
        <V> CompletableFuture<V> run(Callable<V> task);
    }

    PagedList(IntFunction<Page<T>> fetch, Function<T, String> idOf, int pageSize, Background background) {
        this(fetch, idOf, pageSize, background, 1);
    }

    private PagedList(
            IntFunction<Page<T>> fetch, Function<T, String> idOf, int pageSize, Background background, int atOnce) {
        this.fetch = fetch;
        this.idOf = idOf;
        this.pageSize = pageSize;
        this.background = background;
        this.atOnce = atOnce;
    }

    @Override
    public Pages<T> parallel(int atOnce) {
        if (atOnce < 1 || atOnce > 32) {
            throw new IllegalArgumentException("atOnce is " + atOnce + "; 1 to 32 is allowed");
        }
        return new PagedList<>(fetch, idOf, pageSize, background, atOnce);
    }

    @Override
    public Iterable<Page<T>> pages() {
        return PageIterator::new;
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator();
    }

    /** One reading of the list, page by page, the next ones fetched ahead when several are allowed at once. */
    private final class PageIterator implements Iterator<Page<T>> {
        private final Deque<CompletableFuture<Page<T>>> ahead = new ArrayDeque<>();
        private int nextToFetch = 1;
        private long received;
        private long promised = -1;
        private boolean shrank;
        private boolean over;
        private int repeated;
        private @Nullable Page<T> previous;
        private @Nullable Page<T> next;

        @Override
        public boolean hasNext() {
            if (next == null && !over) {
                next = advance();
            }
            return next != null;
        }

        @Override
        public Page<T> next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Page<T> page = next;
            next = null;
            return page;
        }

        private @Nullable Page<T> advance() {
            Page<T> page = takePage();
            long total = page.totalCount().orElse(-1);
            shrank |= promised >= 0 && total >= 0 && total < promised;
            promised = total >= 0 ? total : promised;
            received += page.items().size();
            repeated = repeats(page) ? repeated + 1 : 0;
            if (page.items().isEmpty() || repeated == MOST_REPEATED) {
                stop();
                return nextToFetch == 2 ? page : null;
            }
            previous = page;
            // the total may be missing or wrong: it ends the list only where a page that is not full agrees
            if (page.items().size() < pageSize && received == promised) {
                stop();
            } else {
                fetchAhead();
            }
            return page;
        }

        private boolean repeats(Page<T> page) {
            return previous != null
                    && previous.items().size() == page.items().size()
                    && idOf.apply(previous.items().get(0))
                            .equals(idOf.apply(page.items().get(0)));
        }

        private Page<T> takePage() {
            CompletableFuture<Page<T>> future = ahead.poll();
            return future == null ? fetch.apply(nextToFetch++) : joined(future);
        }

        private void fetchAhead() {
            if (atOnce > 1 && promised >= 0) {
                long pages = (promised + pageSize - 1) / pageSize;
                while (ahead.size() < atOnce && nextToFetch <= pages) {
                    int number = nextToFetch++;
                    ahead.add(background.run(() -> fetch.apply(number)));
                }
            }
        }

        private void stop() {
            over = true;
            ahead.forEach(future -> future.cancel(true));
            ahead.clear();
        }

        boolean shrank() {
            return shrank;
        }
    }

    private static <V> V joined(CompletableFuture<V> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ScalewayException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Every item once, over as many readings as it takes. */
    private final class ItemIterator implements Iterator<T> {
        private final Set<String> seen = new HashSet<>();
        private PageIterator reading = new PageIterator();
        private int readings = 1;
        private Iterator<T> page = Collections.emptyIterator();
        private @Nullable T next;

        @Override
        public boolean hasNext() {
            while (next == null) {
                if (page.hasNext()) {
                    T item = page.next();
                    if (seen.add(idOf.apply(item))) {
                        next = item;
                    }
                } else if (reading.hasNext()) {
                    page = reading.next().items().iterator();
                } else if (reading.shrank() && readings < MOST_READINGS) {
                    reading = new PageIterator();
                    readings++;
                } else {
                    return false;
                }
            }
            return true;
        }

        @Override
        public T next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            T item = next;
            next = null;
            return item;
        }
    }
}
