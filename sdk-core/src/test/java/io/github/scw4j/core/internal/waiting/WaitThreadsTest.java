package io.github.scw4j.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.waiting.WaitInterruptedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waits on real threads and real time. */
@Timeout(30)
class WaitThreadsTest {
    private final ExecutorService unlimited = Executors.newCachedThreadPool();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Waits waits = new Waits(InstantSource.system(), timer, new SplittableRandom(1), unlimited);

    @AfterEach
    void end() {
        waits.close();
        timer.shutdownNow();
        unlimited.shutdownNow();
    }

    @Test
    void atMostTwoThreadsLookAtATimeAndTheTimerIsNoneOfThem() throws Exception {
        Set<String> timerThreads = ConcurrentHashMap.newKeySet();
        timer.submit(() -> timerThreads.add(Thread.currentThread().getName())).get();
        AtomicInteger looking = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Set<String> lookers = ConcurrentHashMap.newKeySet();
        AtomicInteger groups = new AtomicInteger();
        List<CompletableFuture<Thing>> futures = IntStream.range(0, 100)
                .mapToObj(number -> {
                    int group = groups.getAndIncrement();
                    Things things = new Things() {
                        @Override
                        public Object group() {
                            return group;
                        }

                        @Override
                        public Thing get(String id) {
                            most.accumulateAndGet(looking.incrementAndGet(), Math::max);
                            lookers.add(Thread.currentThread().getName());
                            Thread.yield();
                            looking.decrementAndGet();
                            return Thing.of(id, gets++ < 2 ? "creating" : "ready");
                        }
                    };
                    return waits.waiter(things, "t" + number)
                            .until("ready")
                            .pollEvery(Duration.ofMillis(1), Duration.ofMillis(5))
                            .toFuture();
                })
                .toList();

        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);

        assertThat(most.get()).isBetween(1, 2);
        assertThat(lookers).doesNotContainAnyElementsOf(timerThreads);
    }

    @Test
    void aSlowLookHoldsUpNeitherTheTimerNorTheSecondThread() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        Things slow = new Things() {
            @Override
            public Object group() {
                return "slow";
            }

            @Override
            public Thing get(String id) {
                try {
                    answer.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return Thing.of(id, "ready");
            }
        };
        Things quick = new Things();
        quick.put("quick", "ready");
        CompletableFuture<Thing> first =
                waits.waiter(slow, "slow").until("ready").toFuture();

        assertThat(waits.waiter(quick, "quick").until("ready").await()).isEqualTo(Thing.of("quick", "ready"));

        assertThat(first).isNotDone();
        answer.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).status()).isEqualTo("ready");
    }

    @Test
    void anInterruptEndsAwaitWhileItWaits() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        Things things = new Things();
        things.put("a", "creating");
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                waits.waiter(things, "a")
                        .until("ready")
                        .onProgress(look -> looked.countDown())
                        .await();
            } catch (WaitInterruptedException e) {
                ended.complete(Thread.currentThread().isInterrupted() ? e : new AssertionError("the flag is gone", e));
            }
        });
        waiting.start();
        looked.await();

        waiting.interrupt();

        assertThat(ended.get(10, TimeUnit.SECONDS))
                .isInstanceOf(WaitInterruptedException.class)
                .hasMessageContaining("last seen \"creating\"");
    }

    @Test
    void closingEndsAwaitOnAnotherThread() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        Things things = new Things();
        things.put("a", "creating");
        CompletableFuture<Thing> ended = CompletableFuture.supplyAsync(() -> waits.waiter(things, "a")
                .until("ready")
                .onProgress(look -> looked.countDown())
                .await());
        looked.await();

        waits.close();

        assertThatThrownBy(() -> ended.get(10, TimeUnit.SECONDS)).hasMessageContaining("the client was closed");
    }

    @Test
    void whatHangsOnAFutureMayBeginAnotherWait() throws Exception {
        Things things = new Things();
        things.put("a", "ready");
        things.put("b", "ready");

        CompletableFuture<Thing> both = waits.waiter(things, "a")
                .until("ready")
                .toFuture()
                .thenCompose(a -> waits.waiter(things, "b").until("ready").toFuture());

        assertThat(both.get(10, TimeUnit.SECONDS).id()).isEqualTo("b");
    }
}
