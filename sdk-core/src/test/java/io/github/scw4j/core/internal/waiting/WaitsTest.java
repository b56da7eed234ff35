package io.github.scw4j.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.error.TransportException;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.Deleted;
import io.github.scw4j.core.waiting.WaitAbandonedException;
import io.github.scw4j.core.waiting.WaitInterruptedException;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.core.waiting.Waiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private final ManualTime time = new ManualTime();
    private final Things things = new Things();
    private final Waits waits = new Waits(time, time, new SplittableRandom(1), Runnable::run);
    private final List<WaitProgress> progress = new ArrayList<>();

    private Waiter<Thing> ready(String id) {
        return waits.waiter(things, id).until("ready").onProgress(progress::add);
    }

    private static Throwable failure(CompletableFuture<?> future) {
        assertThat(future).isCompletedExceptionally();
        return future.handle((value, failure) -> failure).join();
    }

    @AfterEach
    void nothingIsLeftOfAnyWait() {
        waits.close();
        assertThat(waits.isIdle()).isTrue();
        assertThat(time.timers()).isZero();
    }

    @Test
    void aWaitForWhatIsThereEndsAtTheFirstLook() {
        things.put("a", "ready");

        assertThat(ready("a").await()).isEqualTo(Thing.of("a", "ready"));

        assertThat(things.calls()).isOne();
        assertThat(waits.isIdle()).isTrue();
    }

    @Test
    void nothingIsAskedBeforeTheWaitBegins() {
        ready("a").timeout(Duration.ofMinutes(1));

        assertThat(things.calls()).isZero();
        assertThat(waits.isIdle()).isTrue();
    }

    @Test
    void pausesGrowByHalfFromTwoToFifteenSecondsLessATenthOfChance() {
        things.put("a", "creating");
        List<Duration> looks = new ArrayList<>();
        CompletableFuture<Thing> future = waits.waiter(things, "a")
                .until("ready")
                .onProgress(look -> looks.add(time.elapsed()))
                .toFuture();

        time.advance(Duration.ofSeconds(90));

        List<Long> pauses = IntStream.range(1, looks.size())
                .mapToObj(look -> looks.get(look).minus(looks.get(look - 1)).toMillis())
                .toList();
        List<Long> longest = List.of(2000L, 3000L, 4500L, 6750L, 10125L, 15000L, 15000L, 15000L);
        assertThat(pauses).hasSizeGreaterThanOrEqualTo(8);
        for (int pause = 0; pause < longest.size(); pause++) {
            assertThat(pauses.get(pause)).isBetween(longest.get(pause) * 9 / 10, longest.get(pause));
        }
        future.cancel(false);
    }

    @Test
    void pausesAreTheUsersOwnWhereTheyAreSaid() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a")
                .pollEvery(Duration.ofMillis(100), Duration.ofMillis(100))
                .toFuture();

        time.advance(Duration.ofSeconds(1));

        assertThat(things.gets).isBetween(10, 12);
        future.cancel(false);
    }

    @Test
    void theFutureEndsWithTheResourceOnceItIsThere() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();

        time.advance(Duration.ofSeconds(20));
        assertThat(future).isNotDone();
        things.put("a", "ready");
        time.advance(Duration.ofSeconds(15));

        assertThat(future).isCompletedWithValue(Thing.of("a", "ready"));
        assertThat(waits.isIdle()).isTrue();
    }

    @Test
    void anUnknownStateWaitsUntilTheTimeIsUp() {
        things.put("a", "frobnicating");
        CompletableFuture<Thing> future = ready("a").toFuture();

        time.advance(Duration.ofMinutes(31));

        assertThat(failure(future)).isInstanceOf(WaitTimeoutException.class).hasMessageContaining("frobnicating");
    }

    @Test
    void theTimeoutTellsGoalResourceLastStatusSinceWhenAndWhatIsMissing() {
        things.answered(waits::requestAnswered);
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();
        time.advance(Duration.ofMinutes(18));
        things.put("a", "scaling");

        time.advance(Duration.ofMinutes(12));

        assertThat(failure(future))
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageMatching(
                        "timed out after 30m waiting for status ready of thing \"web-a\" \\(a\\) in fr-par: "
                                + "last seen \"scaling\" for 11m 5\\ds; it is scaling; (1[23]\\d) looks, last request request-\\1");
    }

    @Test
    void theDeadlineCutsTheLastPauseAndOneMoreLookIsTaken() {
        things.put("a", "creating");
        CompletableFuture<Thing> future =
                ready("a").timeout(Duration.ofSeconds(7)).toFuture();
        time.advance(Duration.ofMillis(6999));
        things.put("a", "ready");

        time.advance(Duration.ofMillis(1));

        assertThat(future).isCompletedWithValue(Thing.of("a", "ready"));
    }

    @Test
    void aTimeoutOfZeroLooksOnce() {
        things.put("a", "creating");

        assertThatThrownBy(() -> ready("a").timeout(Duration.ZERO).await()).isInstanceOf(WaitTimeoutException.class);

        assertThat(things.calls()).isOne();
    }

    @Test
    void aWaitCanBeTakenUpAgainAfterATimeout() {
        things.put("a", "creating");
        Waiter<Thing> waiter = ready("a").timeout(Duration.ofSeconds(10));
        CompletableFuture<Thing> first = waiter.toFuture();
        time.advance(Duration.ofSeconds(10));
        assertThat(first).isCompletedExceptionally();

        CompletableFuture<Thing> second = waiter.toFuture();
        things.put("a", "ready");
        time.advance(Duration.ofSeconds(5));

        assertThat(second).isCompleted();
    }

    @Test
    void limitsThatMakeNoSenseAreRefusedWithTheirValue() {
        assertThatThrownBy(() -> ready("a").timeout(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout is PT-1S; from zero to 365 days is allowed");
        assertThatThrownBy(() -> ready("a").pollEvery(Duration.ZERO, Duration.ofSeconds(1)))
                .hasMessage("the first pause is PT0S; at least 1 millisecond is allowed");
        assertThatThrownBy(() -> ready("a").pollEvery(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .hasMessageContaining("the longest pause is PT1S");
    }

    @Test
    void aDeadEndFailsAtOnceAndSaysWhich() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();
        time.advance(Duration.ofSeconds(60));
        things.put("a", "locked");

        time.advance(Duration.ofSeconds(15));

        assertThat(failure(future))
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("dead end (locked by Scaleway) waiting for status ready of thing \"web-a\"")
                .hasMessageContaining("last seen \"locked\" for 0s");
        assertThat(((DeadEndException) failure(future)).progress().status()).isEqualTo("locked");
    }

    @Test
    void progressIsToldAtEachLookAndAtTheEnd() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();
        things.put("a", "scaling");
        time.advance(Duration.ofSeconds(6));
        things.put("a", "ready");
        time.advance(Duration.ofSeconds(5));

        assertThat(future).isCompleted();
        assertThat(progress)
                .extracting(WaitProgress::status)
                .containsExactly("creating", "scaling", "scaling", "ready");
        assertThat(progress).extracting(WaitProgress::looks).containsExactly(1, 2, 3, 4);
        assertThat(progress.get(1).missing()).containsExactly("it is scaling");
        assertThat(progress.get(3).missing()).isEmpty();
        assertThat(progress.get(0))
                .hasToString("thing \"web-a\" (a) in fr-par: creating for 0s, 0s so far, waiting for"
                        + " status ready: it is creating");
    }

    @Test
    void whatAListenerThrowsEndsTheWait() {
        things.put("a", "creating");
        IllegalStateException thrown = new IllegalStateException("no more");
        CompletableFuture<Thing> future = waits.waiter(things, "a")
                .until("ready")
                .onProgress(look -> {
                    throw thrown;
                })
                .toFuture();

        assertThat(failure(future)).isSameAs(thrown);
        assertThat(waits.isIdle()).isTrue();
    }

    @Test
    void whatAGoalThrowsEndsItsOwnWaitAndNoOther() {
        Things broken = new Things() {
            @Override
            public String status(Thing thing) {
                if (thing.id().equals("a")) {
                    throw new IllegalStateException("broken model");
                }
                return super.status(thing);
            }
        };
        IntStream.range(0, 6).forEach(number -> broken.put("b" + number, "creating"));
        broken.put("a", "creating");
        List<CompletableFuture<Thing>> others = IntStream.range(0, 6)
                .mapToObj(number ->
                        waits.waiter(broken, "b" + number).until("ready").toFuture())
                .toList();
        CompletableFuture<Thing> future =
                waits.waiter(broken, "a").until("ready").toFuture();
        time.advance(Duration.ofSeconds(1));

        assertThat(failure(future)).hasMessage("broken model");
        broken.all("ready");
        time.advance(Duration.ofSeconds(20));
        assertThat(others).allSatisfy(other -> assertThat(other).isCompleted());
    }

    @Test
    void blipsDoNotEndAWait() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();
        for (int round = 0; round < 5; round++) {
            things.failGets(Stream.generate(Things::serverError).limit(9).toArray(RuntimeException[]::new));
            time.advance(Duration.ofSeconds(150));
        }
        things.put("a", "ready");

        time.advance(Duration.ofSeconds(15));

        assertThat(future).isCompleted();
    }

    @Test
    void theTenthBlipInARowEndsTheWaitWithTheLastOne() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();
        RuntimeException last = Things.serverError();
        things.failGets(Stream.concat(Stream.generate(Things::cut).limit(9), Stream.of(last))
                .toArray(RuntimeException[]::new));

        time.advance(Duration.ofMinutes(5));

        assertThat(failure(future)).isSameAs(last).isInstanceOf(ServerException.class);
        assertThat(things.gets).isEqualTo(11);
    }

    @Test
    void aTimeoutInTheMiddleOfBlipsNamesTheLastOneAndItsRequest() {
        things.answered(waits::requestAnswered);
        things.put("a", "creating");
        CompletableFuture<Thing> future =
                ready("a").timeout(Duration.ofSeconds(10)).toFuture();
        things.failGets(Stream.generate(Things::serverError).limit(9).toArray(RuntimeException[]::new));

        time.advance(Duration.ofSeconds(10));

        assertThat(failure(future))
                .isInstanceOf(WaitTimeoutException.class)
                .hasCauseInstanceOf(ServerException.class)
                .hasMessageContaining("the last look failed: get thing: HTTP 502")
                .hasMessageMatching("(?s).*5 looks, last request request-5");
    }

    @Test
    void aRefusalEndsTheWaitAtOnce() {
        things.put("a", "creating");
        RuntimeException refusal = Things.badRequest();
        things.failGets(refusal);

        assertThatThrownBy(() -> ready("a").await()).isSameAs(refusal).isInstanceOf(ApiException.class);
    }

    @Test
    void aResourceThatIsNotKnownYetIsLookedForASecondTime() {
        CompletableFuture<Thing> future = ready("a").toFuture();
        assertThat(future).isNotDone();
        things.put("a", "ready");

        time.advance(Duration.ofSeconds(2));

        assertThat(future).isCompleted();
    }

    @Test
    void aResourceThatIsNotKnownTwiceDoesNotExist() {
        CompletableFuture<Thing> future = ready("a").toFuture();

        time.advance(Duration.ofSeconds(2));

        assertThat(failure(future)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aResourceThatIsNotKnownLongAfterTheBeginningDoesNotExist() {
        things.failGets(Stream.generate(Things::cut).limit(6).toArray(RuntimeException[]::new));
        CompletableFuture<Thing> future = ready("a").toFuture();
        time.advance(Duration.ofSeconds(42));

        assertThat(failure(future)).isInstanceOf(ResourceNotFoundException.class);
        assertThat(things.gets).isEqualTo(7);
    }

    @Test
    void aResourceThatVanishesIsADeadEnd() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();
        things.remove("a");

        time.advance(Duration.ofSeconds(2));

        assertThat(failure(future))
                .isInstanceOf(DeadEndException.class)
                .hasMessageStartingWith("dead end (it is gone) waiting for status ready of thing \"web-a\" (a)")
                .hasCauseInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void goneIsWhatADeletionWaitsFor() {
        things.put("a", "deleting");
        CompletableFuture<Deleted> future =
                waits.waiter(things, "a").untilDeleted().toFuture();
        time.advance(Duration.ofSeconds(30));
        assertThat(future).isNotDone();
        things.remove("a");

        time.advance(Duration.ofSeconds(15));

        assertThat(future).isCompletedWithValue(new Deleted("a"));
    }

    @Test
    void whatWasNeverThereIsDeletedAtOnce() {
        assertThat(waits.waiter(things, "a").untilDeleted().await()).isEqualTo(new Deleted("a"));
    }

    @Test
    void aSightFromBeforeTheChangeDoesNotCount() {
        Thing old = Thing.of("a", "ready");
        things.put(old);
        Thing changed = new Thing("a", "web-a", "updating", ManualTime.START.plusSeconds(5));
        CompletableFuture<Thing> future = waits.waiterAfter(things, changed)
                .until("ready")
                .onProgress(progress::add)
                .toFuture();
        time.advance(Duration.ofSeconds(20));
        assertThat(future).isNotDone();
        assertThat(progress).isEmpty();

        Thing done = new Thing("a", "web-a", "ready", ManualTime.START.plusSeconds(30));
        things.put(done);
        time.advance(Duration.ofSeconds(15));

        assertThat(future).isCompletedWithValue(done);
    }

    @Test
    void aSightWithFewerDigitsThanTheChangeIsNotOlder() {
        Thing changed = new Thing("a", "web-a", "ready", ManualTime.START.plusNanos(123_456_789));
        things.put(new Thing("a", "web-a", "ready", ManualTime.START.plusNanos(123_456_000)));

        assertThat(waits.waiterAfter(things, changed).until("ready").toFuture()).isCompleted();
    }

    @Test
    void aChangeKnownBeforeTheFirstLookIsWhatATimeoutTells() {
        things.failGets(Stream.generate(Things::cut).limit(9).toArray(RuntimeException[]::new));
        Thing changed = Thing.of("a", "updating");
        CompletableFuture<Thing> future = waits.waiterAfter(things, changed)
                .until("ready")
                .timeout(Duration.ofSeconds(5))
                .toFuture();
        time.advance(Duration.ofSeconds(5));

        assertThat(failure(future))
                .hasMessageContaining("thing \"web-a\" (a)")
                .hasMessageContaining("\"updating\" for 5s");
    }

    @Test
    void anInspectionTellsWhatTheResourceDoesNot() {
        things.put("a", "inspect");
        List<Integer> asked = new ArrayList<>();
        things.inspection(thing -> {
            asked.add(1);
            return asked.size() < 3 ? Verdict.pending("node 2 is missing") : Verdict.reached();
        });
        CompletableFuture<Thing> future = ready("a").toFuture();

        time.advance(Duration.ofSeconds(5));

        assertThat(future).isCompleted();
        assertThat(progress)
                .extracting(WaitProgress::missing)
                .containsExactly(List.of("node 2 is missing"), List.of("node 2 is missing"), List.of());
    }

    @Test
    void anInspectionThatFailsIsABlip() {
        things.put("a", "inspect");
        List<RuntimeException> failures =
                new ArrayList<>(List.of(Things.cut(), Things.notFound("pool"), Things.serverError()));
        things.inspection(thing -> {
            if (!failures.isEmpty()) {
                throw failures.remove(0);
            }
            return Verdict.reached();
        });
        CompletableFuture<Thing> future = ready("a").toFuture();

        time.advance(Duration.ofSeconds(30));

        assertThat(future).isCompleted();
    }

    @Test
    void tenInspectionsThatFailInARowEndTheWaitAlthoughTheResourceAnswers() {
        things.put("a", "inspect");
        things.inspection(thing -> {
            throw Things.cut();
        });
        CompletableFuture<Thing> future = ready("a").toFuture();

        time.advance(Duration.ofMinutes(5));

        assertThat(failure(future)).isInstanceOf(TransportException.class);
        assertThat(things.gets).isEqualTo(RunningWait.MOST_FAILURES);
    }

    @Test
    void cancellingTheFutureEndsTheWaitAndFreesEverything() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();

        future.cancel(true);

        assertThat(waits.isIdle()).isTrue();
        assertThat(time.timers()).isZero();
        time.advance(Duration.ofMinutes(1));
        assertThat(things.calls()).isOne();
    }

    @Test
    void anInterruptEndsAwaitAndFreesEverything() {
        things.put("a", "creating");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ready("a").await())
                .isInstanceOf(WaitInterruptedException.class)
                .hasMessageContaining("interrupted after 0s waiting for status ready of thing \"web-a\" (a)");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(waits.isIdle()).isTrue();
    }

    @Test
    void closingFailsAllWaitsAndThoseToCome() {
        things.put("a", "creating");
        CompletableFuture<Thing> future = ready("a").toFuture();

        waits.close();

        assertThat(failure(future))
                .isInstanceOf(WaitAbandonedException.class)
                .hasMessageContaining("the client was closed after 0s waiting for status ready of thing \"web-a\"");
        assertThatThrownBy(() -> ready("a").await()).isInstanceOf(WaitAbandonedException.class);
        assertThat(things.calls()).isOne();
    }

    @Test
    void anExecutorThatRefusesFailsTheWaitInsteadOfForgettingIt() {
        Waits refused = new Waits(time, time, new SplittableRandom(1), task -> {
            throw new RejectedExecutionException("shut down");
        });

        assertThat(failure(refused.waiter(things, "a").until("ready").toFuture()))
                .isInstanceOf(WaitAbandonedException.class)
                .hasCauseInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void aSchedulerThatRefusesFailsTheWaitInsteadOfForgettingIt() {
        things.put("a", "creating");
        CompletableFuture<Thing> before = ready("a").toFuture();
        time.shutdown();

        time.advance(Duration.ofSeconds(2));

        assertThat(failure(before))
                .isInstanceOf(WaitAbandonedException.class)
                .hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(failure(ready("a").toFuture())).isInstanceOf(WaitAbandonedException.class);
    }

    @Test
    void awaitOnThePollersOwnThreadIsRefused() {
        things.put("a", "creating");
        things.put("b", "ready");
        CompletableFuture<Thing> future = waits.waiter(things, "a")
                .until("ready")
                .onProgress(look -> ready("b").await())
                .toFuture();

        assertThat(failure(future))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("poller's own thread")
                .hasMessageContaining("toFuture()");
    }

    @Test
    void aFailureIsThrownWithTheStackOfWhoeverWaits() {
        things.put("a", "locked");

        assertThatThrownBy(() -> ready("a").await())
                .isInstanceOf(DeadEndException.class)
                .satisfies(thrown -> assertThat(thrown.getStackTrace())
                        .extracting(StackTraceElement::getMethodName)
                        .contains("aFailureIsThrownWithTheStackOfWhoeverWaits"));
    }

    @Test
    void severalWaitsOnOneResourceShareItsLooks() {
        things.put("a", "creating");
        List<CompletableFuture<Thing>> futures = IntStream.range(0, 5)
                .mapToObj(number -> waits.waiter(things, "a").until("ready").toFuture())
                .toList();
        things.put("a", "ready");

        time.advance(Duration.ofSeconds(2));

        assertThat(futures).allSatisfy(future -> assertThat(future).isCompleted());
        assertThat(things.calls()).isLessThanOrEqualTo(10);
    }
}
