package io.github.scw4j.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.page.Page;
import io.github.scw4j.core.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PagedListTest {
    private static final int PAGE_SIZE = 10;

    private final AtomicInteger fetched = new AtomicInteger();

    @Property
    void everyItemComesOnceAndInOrderWhateverTheServerSaysOfTheTotal(
            @ForAll @IntRange(min = 0, max = 57) int count,
            @ForAll Lie lie,
            @ForAll @IntRange(min = 1, max = 5) int atOnce) {
        List<String> items = items(count);

        assertThat(list(page -> slice(items, page, lie)).parallel(atOnce).toList())
                .isEqualTo(items);
    }

    @Property
    void itemsThatStayAreSeenAlthoughOthersGoMeanwhile(
            @ForAll @IntRange(min = 11, max = 60) int count,
            @ForAll @IntRange(min = 1, max = 15) int removed,
            @ForAll Random random) {
        List<String> items = items(count);
        List<String> stay = new ArrayList<>(items);
        AtomicInteger calls = new AtomicInteger();

        List<String> seen = list(page -> {
                    if (calls.incrementAndGet() == 2) {
                        for (int i = 0; i < Math.min(removed, count - 1); i++) {
                            stay.remove(random.nextInt(stay.size()));
                        }
                    }
                    return slice(stay, page, Lie.NONE);
                })
                .toList();

        assertThat(seen).containsAll(stay).doesNotHaveDuplicates();
    }

    @Property
    void itemsThatComeMeanwhileMakeNoOtherComeTwice(@ForAll @IntRange(min = 11, max = 40) int count) {
        List<String> items = new ArrayList<>(items(count));
        List<String> first = List.copyOf(items);
        AtomicInteger calls = new AtomicInteger();

        List<String> seen = list(page -> {
                    if (calls.incrementAndGet() == 2) {
                        items.add(0, "newcomer");
                    }
                    return slice(items, page, Lie.NONE);
                })
                .toList();

        assertThat(seen).containsAll(first).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsFetchedBeforeItIsWanted() {
        Pages<String> list = list(page -> slice(items(35), page, Lie.NONE));
        assertThat(fetched).hasValue(0);

        assertThat(list.stream().limit(12)).hasSize(12);
        assertThat(fetched).hasValue(2);
    }

    @Test
    void aShortListTakesOneCall() {
        assertThat(list(page -> slice(items(3), page, Lie.NONE)).toList()).hasSize(3);
        assertThat(fetched).hasValue(1);
    }

    @Test
    void aServerThatAlwaysAnswersTheSamePageIsNotAskedForEver() {
        List<String> items = items(PAGE_SIZE);

        assertThat(list(page -> new Page<>(items, OptionalLong.empty())).toList())
                .isEqualTo(items);
        assertThat(fetched).hasValue(3);
    }

    @Test
    void anEmptyPageThatClaimsMoreEndsTheList() {
        assertThat(list(page -> new Page<String>(List.of(), OptionalLong.of(1000)))
                        .toList())
                .isEmpty();
        assertThat(fetched.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void severalPagesAreFetchedAtATimeOnRequest() {
        List<CompletableFuture<?>> inFlight = new ArrayList<>();
        List<Integer> most = new ArrayList<>();
        PagedList.Background delayed = new PagedList.Background() {
            @Override
            public <V> CompletableFuture<V> run(Callable<V> task) {
                CompletableFuture<V> future = new CompletableFuture<>() {
                    @Override
                    public V join() {
                        most.add(inFlight.size());
                        inFlight.remove(this);
                        try {
                            complete(task.call());
                        } catch (Exception e) {
                            completeExceptionally(e);
                        }
                        return super.join();
                    }
                };
                inFlight.add(future);
                return future;
            }
        };
        List<String> items = items(95);
        Pages<String> list =
                new PagedList<>(page -> slice(items, page, Lie.NONE), item -> item, PAGE_SIZE, delayed).parallel(4);

        assertThat(list.toList()).isEqualTo(items);
        assertThat(most).contains(4).allMatch(count -> count <= 4);
    }

    @Test
    void moreAtOnceThanAllowedIsRefused() {
        assertThatThrownBy(() -> list(page -> null).parallel(33)).hasMessage("atOnce is 33; 1 to 32 is allowed");
    }

    /** What a server may say of the total. */
    enum Lie {
        NONE(total -> total),
        SAYS_NOTHING(total -> -1),
        TOO_LOW(total -> total / 2),
        ONE(total -> 1),
        TOO_HIGH(total -> total + 25);

        private final LongUnaryOperator said;

        Lie(LongUnaryOperator said) {
            this.said = said;
        }

        OptionalLong of(int total) {
            long value = said.applyAsLong(total);
            return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
        }
    }

    private static Page<String> slice(List<String> items, int page, Lie lie) {
        int from = Math.min((page - 1) * PAGE_SIZE, items.size());
        return new Page<>(items.subList(from, Math.min(from + PAGE_SIZE, items.size())), lie.of(items.size()));
    }

    private static List<String> items(int count) {
        return IntStream.range(0, count).mapToObj(i -> "item " + i).toList();
    }

    private Pages<String> list(IntFunction<Page<String>> fetch) {
        return new PagedList<>(
                page -> {
                    fetched.incrementAndGet();
                    return fetch.apply(page);
                },
                item -> item,
                PAGE_SIZE,
                new PagedList.Background() {
                    @Override
                    public <V> CompletableFuture<V> run(Callable<V> task) {
                        try {
                            return CompletableFuture.completedFuture(task.call());
                        } catch (Exception e) {
                            return CompletableFuture.failedFuture(e);
                        }
                    }
                });
    }
}
