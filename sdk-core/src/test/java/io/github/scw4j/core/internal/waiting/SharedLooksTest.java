package io.github.scw4j.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.error.PermissionsDeniedException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.Deleted;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What many waits on one kind of resource cost, and that they see no less for it. */
class SharedLooksTest {
    private final ManualTime time = new ManualTime();
    private final Things things = new Things();
    private final Waits waits = new Waits(time, time, new SplittableRandom(1), Runnable::run);

    private CompletableFuture<Thing> ready(int number) {
        return waits.waiter(things, id(number)).until("ready").toFuture();
    }

    private CompletableFuture<Deleted> deleted(int number) {
        return waits.waiter(things, id(number)).untilDeleted().toFuture();
    }

    private static String id(int number) {
        return "t" + number;
    }

    private void create(int count, String status) {
        IntStream.range(0, count).forEach(number -> things.put(id(number), status));
    }

    private <R> List<CompletableFuture<R>> forEach(int count, IntFunction<CompletableFuture<R>> wait) {
        return IntStream.range(0, count).mapToObj(wait).toList();
    }

    private static long completed(List<? extends CompletableFuture<?>> futures) {
        return futures.stream()
                .filter(future -> future.isDone() && !future.isCompletedExceptionally())
                .count();
    }

    @AfterEach
    void nothingIsLeftOfAnyWait() {
        waits.close();
        assertThat(waits.isIdle()).isTrue();
        assertThat(time.timers()).isZero();
    }

    @Test
    void aWaitByItselfIsServedByGets() {
        create(1000, "creating");
        CompletableFuture<Thing> future = ready(7);

        time.advance(Duration.ofSeconds(60));

        assertThat(things.pages).isZero();
        assertThat(things.gets).isBetween(7, 9);
        future.cancel(false);
    }

    @Test
    void tenWaitsShareOneListACallEach() {
        create(10, "creating");
        List<CompletableFuture<Thing>> futures = forEach(10, this::ready);

        time.advance(Duration.ofSeconds(60));
        things.all("ready");
        time.advance(Duration.ofSeconds(15));

        assertThat(completed(futures)).isEqualTo(10);
        assertThat(things.calls()).isLessThanOrEqualTo(10 + 15); // alone they would need about 90
    }

    @Test
    void fewWaitsInALongListAreServedByGetsOnceTheListTurnsOutLong() {
        create(10_000, "creating");
        List<CompletableFuture<Thing>> futures =
                IntStream.range(0, 10).mapToObj(number -> ready(9000 + number)).toList();
        int atStart = things.pages;

        time.advance(Duration.ofSeconds(120));

        assertThat(atStart).isLessThanOrEqualTo(25);
        assertThat(things.pages).isEqualTo(atStart);
        futures.forEach(future -> future.cancel(false));
    }

    @Test
    void aListIsReadOnlyAsFarAsSomebodyWaits() {
        create(1000, "creating");
        List<CompletableFuture<Thing>> futures = forEach(50, this::ready);
        int before = things.pages;
        int listsBefore = things.lists;

        time.advance(Duration.ofSeconds(60));

        assertThat(things.pages - before).isEqualTo(things.lists - listsBefore);
        futures.forEach(future -> future.cancel(false));
    }

    @Test
    void tenThousandWaitsBegunTogetherNeedAFiftiethOfTheCalls() {
        create(10_000, "creating");
        List<CompletableFuture<Thing>> futures = forEach(10_000, this::ready);

        time.advance(Duration.ofSeconds(160));
        things.all("ready");
        time.advance(Duration.ofSeconds(40));

        assertThat(completed(futures)).isEqualTo(10_000);
        assertThat(things.calls()).isLessThanOrEqualTo(percentOfGetPerWait(2, Duration.ofSeconds(160)));
    }

    @Test
    void tenThousandWaitsBegunOneAfterTheOtherNeedAFiftiethOfTheCallsToo() {
        create(10_000, "creating");
        List<CompletableFuture<Thing>> futures = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            futures.add(ready(number));
            time.advance(Duration.ofMillis(10));
        }

        time.advance(Duration.ofSeconds(160));
        things.all("ready");
        time.advance(Duration.ofSeconds(40));

        assertThat(completed(futures)).isEqualTo(10_000);
        assertThat(things.calls()).isLessThanOrEqualTo(percentOfGetPerWait(2, Duration.ofSeconds(160)));
    }

    @Test
    void tenThousandDeletionsAreSeenWithoutAGetEach() {
        create(10_000, "deleting");
        List<CompletableFuture<Deleted>> futures = forEach(10_000, this::deleted);

        time.advance(Duration.ofSeconds(120));
        for (int number = 0; number < 10_000; number += 100) {
            IntStream.range(number, number + 100).forEach(one -> things.remove(id(one)));
            time.advance(Duration.ofSeconds(1));
        }
        time.advance(Duration.ofSeconds(80));

        assertThat(completed(futures)).isEqualTo(10_000);
        assertThat(things.calls()).isLessThanOrEqualTo(percentOfGetPerWait(2, Duration.ofSeconds(170)));
    }

    /** What each of ten thousand waits would have asked for alone: five looks in the first 26 seconds, then one in 15. */
    private static int percentOfGetPerWait(int percent, Duration length) {
        long looks = 5 + (length.toSeconds() - 26) / 15;
        return Math.toIntExact(10_000 * looks * percent / 100);
    }

    @Test
    void aResourceThatAListPassedOverIsNotTakenForDeleted() {
        create(10, "deleting");
        List<CompletableFuture<Deleted>> futures = forEach(10, this::deleted);
        things.leaveOut(id(3));

        time.advance(Duration.ofSeconds(10));

        assertThat(futures.get(3)).isNotDone();
        things.clear();
        time.advance(Duration.ofSeconds(30));
        assertThat(completed(futures)).isEqualTo(10);
    }

    @Test
    void aResourceThatAListPassedOverIsNotTakenForLost() {
        create(10, "creating");
        List<CompletableFuture<Thing>> futures = forEach(10, this::ready);
        things.leaveOut(id(3));

        time.advance(Duration.ofSeconds(120));
        assertThat(futures.get(3)).isNotDone();
        things.all("ready");
        time.advance(Duration.ofSeconds(15));

        assertThat(completed(futures)).isEqualTo(10);
    }

    @Test
    void resourcesThatShiftedWhileTheListWasReadAreNotTakenForDeleted() {
        create(1000, "deleting");
        List<CompletableFuture<Deleted>> futures = forEach(1000, this::deleted);
        List<Integer> gone = new ArrayList<>();
        things.afterPage(() -> {
            if (gone.size() < 300) {
                things.remove(id(gone.size()));
                gone.add(gone.size());
            }
        });

        for (int second = 0; second < 60; second++) {
            time.advance(Duration.ofSeconds(1));
            long there = 1000 - gone.size();
            assertThat(futures.stream().filter(future -> !future.isDone()).count())
                    .isGreaterThanOrEqualTo(there);
        }

        things.afterPage(() -> {});
        things.clear();
        time.advance(Duration.ofSeconds(60));
        assertThat(completed(futures)).isEqualTo(1000);
    }

    @Test
    void manyResourcesThatVanishAreADeadEndForThoseWhoWantThem() {
        create(1000, "creating");
        List<CompletableFuture<Thing>> futures = forEach(1000, this::ready);
        things.clear();

        time.advance(Duration.ofMinutes(2));

        assertThat(futures)
                .allSatisfy(future -> assertThat(future)
                        .failsWithin(Duration.ZERO)
                        .withThrowableThat()
                        .havingCause()
                        .isInstanceOf(DeadEndException.class));
    }

    @Test
    void aListThatFailsIsABlipOfThoseWhoWereDue() {
        create(10, "creating");
        List<CompletableFuture<Thing>> futures = forEach(10, this::ready);
        things.failLists(Stream.generate(Things::serverError).limit(8).toArray(RuntimeException[]::new));

        time.advance(Duration.ofSeconds(60));
        things.all("ready");
        time.advance(Duration.ofSeconds(60));

        assertThat(completed(futures)).isEqualTo(10);
    }

    @Test
    void looksThatFailForLongEndTheWaitsWithTheLastFailure() {
        create(10, "creating");
        List<CompletableFuture<Thing>> futures = forEach(10, this::ready);
        things.failLists(Stream.generate(Things::serverError).limit(200).toArray(RuntimeException[]::new));
        things.failGets(Stream.generate(Things::serverError).limit(200).toArray(RuntimeException[]::new));

        time.advance(Duration.ofMinutes(5));

        assertThat(futures)
                .allSatisfy(future -> assertThat(future)
                        .failsWithin(Duration.ZERO)
                        .withThrowableThat()
                        .havingCause()
                        .isInstanceOf(ServerException.class));
    }

    @Test
    void aListThatIsRefusedIsReplacedByGets() {
        create(10, "creating");
        things.failLists(Things.forbidden());
        List<CompletableFuture<Thing>> futures = forEach(10, this::ready);

        time.advance(Duration.ofSeconds(30));
        int pages = things.pages;
        things.all("ready");
        time.advance(Duration.ofSeconds(15));

        assertThat(completed(futures)).isEqualTo(10);
        assertThat(pages).isOne();
        assertThat(things.pages).isOne();
    }

    @Test
    void aRefusalOfOneResourceEndsOnlyItsOwnWait() {
        create(3, "creating");
        things.failGets(Things.forbidden());
        List<CompletableFuture<Thing>> futures = forEach(3, this::ready);
        things.all("ready");

        time.advance(Duration.ofSeconds(5));

        assertThat(futures.get(0))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(PermissionsDeniedException.class);
        assertThat(completed(futures)).isEqualTo(2);
    }

    @Test
    void eachWaitOfAGroupKeepsItsOwnDeadline() {
        create(20, "creating");
        List<CompletableFuture<Thing>> futures = IntStream.range(0, 20)
                .mapToObj(number -> waits.waiter(things, id(number))
                        .until("ready")
                        .timeout(Duration.ofSeconds(10 + number))
                        .toFuture())
                .toList();

        time.advance(Duration.ofSeconds(20));

        assertThat(futures.stream()
                        .filter(CompletableFuture::isCompletedExceptionally)
                        .count())
                .isBetween(10L, 11L);
        assertThat(futures.get(0))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(WaitTimeoutException.class);
        futures.forEach(future -> future.cancel(false));
    }

    @Test
    void cancellingAllOfManyWaitsFreesEverything() {
        create(1000, "creating");
        List<CompletableFuture<Thing>> futures = forEach(1000, this::ready);

        futures.forEach(future -> future.cancel(false));

        assertThat(waits.isIdle()).isTrue();
        assertThat(time.timers()).isZero();
    }

    @Test
    void tenThousandWaitsShareOneTimer() {
        create(10_000, "creating");
        List<CompletableFuture<Thing>> futures = forEach(10_000, this::ready);

        assertThat(time.timers()).isOne();

        futures.forEach(future -> future.cancel(false));
    }

    @Test
    void inspectionsOfManyWaitsDoNotHoldUpTheLooksOfOthers() {
        create(50, "inspect");
        List<String> order = new ArrayList<>();
        things.inspection(thing -> {
            order.add("inspection");
            return Verdict.pending("something");
        });
        things.put(id(49), "creating");
        List<CompletableFuture<Thing>> futures = IntStream.range(0, 50)
                .mapToObj(number -> waits.waiter(things, id(number))
                        .until("ready")
                        .onProgress(look -> {
                            if (look.status().equals("creating")) {
                                order.add("look");
                            }
                        })
                        .toFuture())
                .toList();
        order.clear();

        time.advance(Duration.ofSeconds(3));

        assertThat(order).startsWith("look").contains("inspection");
        futures.forEach(future -> future.cancel(false));
    }
}
