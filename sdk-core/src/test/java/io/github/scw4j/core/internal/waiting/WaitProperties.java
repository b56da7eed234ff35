package io.github.scw4j.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a server does, a wait ends, in time, in one of the ways that it promises. */
class WaitProperties {
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    /** What happens on the server at one moment. */
    enum Event {
        CREATING,
        SCALING,
        UNHEARD_OF,
        NEEDS_INSPECTION,
        READY,
        LOCKED,
        GONE,
        BACK_BEFORE_THE_CHANGE,
        LEFT_OUT_OF_LISTS,
        GET_FAILS,
        LIST_FAILS,
        INSPECTION_FAILS,
        LIST_FORBIDDEN
    }

    private static final Map<Event, String> STATUSES = Map.of(
            Event.CREATING, "creating",
            Event.SCALING, "scaling",
            Event.UNHEARD_OF, "unheard_of",
            Event.NEEDS_INSPECTION, "inspect",
            Event.READY, "ready",
            Event.LOCKED, "locked");

    @Property(tries = 200)
    void anySequenceOfStatesAndFaultsEndsInSuccessDeadEndOrTimeout(
            @ForAll("events") List<Event> events, @ForAll("waiters") int waiters, @ForAll long seed) {
        ManualTime time = new ManualTime();
        Things things = new Things();
        Waits waits = new Waits(time, time, new SplittableRandom(seed), Runnable::run);
        SplittableRandom chance = new SplittableRandom(seed);
        for (int number = 0; number < waiters; number++) {
            things.put(id(number), "creating");
        }
        List<CompletableFuture<?>> futures = new ArrayList<>();
        for (int number = 0; number < waiters; number++) {
            futures.add(begin(waits, things, number));
            time.advance(Duration.ofMillis(chance.nextInt(300)));
        }

        for (Event event : events) {
            happen(things, id(chance.nextInt(waiters)), event);
            time.advance(Duration.ofMillis(chance.nextInt(10_000)));
        }
        time.advance(TIMEOUT.plusMinutes(1));

        assertThat(futures).allSatisfy(future -> {
            assertThat(future).isDone();
            Throwable failure = future.handle((result, thrown) -> thrown).join();
            assertThat(failure == null
                            || failure instanceof DeadEndException
                            || failure instanceof WaitTimeoutException
                            || failure instanceof CallException)
                    .as("%s", failure)
                    .isTrue();
        });
        assertThat(waits.isIdle()).isTrue();
        assertThat(time.timers()).isZero();
    }

    private static CompletableFuture<?> begin(Waits waits, Things things, int number) {
        return switch (number % 3) {
            case 0 ->
                waits.waiter(things, id(number)).untilDeleted().timeout(TIMEOUT).toFuture();
            case 1 ->
                waits.waiterAfter(things, Thing.of(id(number), "updating"))
                        .until("ready")
                        .timeout(TIMEOUT)
                        .toFuture();
            default ->
                waits.waiter(things, id(number)).until("ready").timeout(TIMEOUT).toFuture();
        };
    }

    private static void happen(Things things, String id, Event event) {
        switch (event) {
            case GONE -> things.remove(id);
            case BACK_BEFORE_THE_CHANGE -> things.put(new Thing(id, "web", "ready", ManualTime.START.minusSeconds(60)));
            case LEFT_OUT_OF_LISTS -> things.leaveOut(id);
            case GET_FAILS -> things.failGets(Things.serverError(), Things.cut(), Things.serverError());
            case LIST_FAILS -> things.failLists(Things.cut(), Things.serverError());
            case LIST_FORBIDDEN -> things.failLists(Things.forbidden());
            case INSPECTION_FAILS ->
                things.inspection(thing -> {
                    throw Things.cut();
                });
            default -> things.put(id, STATUSES.get(event));
        }
    }

    private static String id(int number) {
        return "t" + number;
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.of(Event.class).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Integer> waiters() {
        return Arbitraries.of(1, 2, 3, 5, 8, 30);
    }
}
