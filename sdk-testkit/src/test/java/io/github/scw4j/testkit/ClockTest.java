package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.testkit.clock.VirtualClock;
import io.github.scw4j.testkit.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ClockTest {

    private static final Instant START = Instant.parse("2026-08-18T09:00:00Z");

    @Test
    void timeStandsUntilItIsMoved() {
        try (EmbeddedScaleway scaleway =
                EmbeddedScaleway.builder().startingAt(START).start()) {
            VirtualClock clock = scaleway.clock();
            assertThat(clock.instant()).isEqualTo(START);
            clock.advance(Duration.ofSeconds(90));
            assertThat(clock.instant()).isEqualTo(START.plusSeconds(90));
            assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tasksAndTransitionsRunInOneOrderEachAtItsOwnInstant() {
        try (EmbeddedScaleway scaleway =
                EmbeddedScaleway.builder().startingAt(START).start()) {
            Wire wire = new Wire(scaleway);
            String cluster = wire.createCluster("ordered").text("id");
            List<String> seen = new ArrayList<>();
            for (int second : new int[] {6, 4}) {
                scaleway.clock()
                        .scheduler()
                        .schedule(
                                () -> seen.add(Duration.between(
                                                START, scaleway.clock().instant()) + " " + wire.clusterStatus(cluster)),
                                second,
                                TimeUnit.SECONDS);
            }
            scaleway.clock().advance(Duration.ofMinutes(1));
            assertThat(seen).containsExactly("PT4S creating", "PT6S pool_required");
            assertThat(wire.get(Wire.k8s("clusters/" + cluster)).text("updated_at"))
                    .isEqualTo("2026-08-18T09:00:05.000000Z");
        }
    }

    @Test
    void periodicTasksComeAgainAndCancelledOnesDoNot() {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            List<Instant> runs = new ArrayList<>();
            ScheduledFuture<?> periodic = scaleway.clock()
                    .scheduler()
                    .scheduleAtFixedRate(() -> runs.add(scaleway.clock().instant()), 10, 10, TimeUnit.SECONDS);
            assertThat(periodic.getDelay(TimeUnit.SECONDS)).isEqualTo(10);
            scaleway.clock().advance(Duration.ofSeconds(35));
            assertThat(runs).hasSize(3);
            periodic.cancel(false);
            scaleway.clock().advance(Duration.ofMinutes(5));
            assertThat(runs).hasSize(3);
        }
    }

    @Test
    void aTaskWithoutDelayRunsAtOnceAndAShutDownSchedulerTakesNone() throws Exception {
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start()) {
            assertThat(scaleway.clock().scheduler().submit(() -> 42).get()).isEqualTo(42);
            ScheduledFuture<?> never = scaleway.clock().scheduler().schedule(() -> {}, 1, TimeUnit.DAYS);
            scaleway.clock().scheduler().shutdownNow();
            assertThat(never.isCancelled()).isTrue();
            assertThatThrownBy(() -> scaleway.clock().scheduler().schedule(() -> {}, 1, TimeUnit.DAYS))
                    .isInstanceOf(RejectedExecutionException.class);
        }
    }

    @Test
    void timeRunsManyTimesAsFast() throws Exception {
        try (EmbeddedScaleway scaleway =
                EmbeddedScaleway.builder().speed(100_000).startingAt(START).start()) {
            Wire wire = new Wire(scaleway);
            String cluster = wire.createCluster("fast").text("id");
            CompletableFuture<Instant> ran = new CompletableFuture<>();
            scaleway.clock()
                    .scheduler()
                    .schedule(() -> ran.complete(scaleway.clock().instant()), 1, TimeUnit.HOURS);
            assertThat(ran.get()).isAfterOrEqualTo(START.plus(Duration.ofHours(1)));
            assertThat(wire.clusterStatus(cluster)).isEqualTo("pool_required");
            Wire.Reply reply = wire.get(Wire.k8s("clusters/" + cluster));
            Instant created = Instant.parse(reply.text("created_at"));
            assertThat(Instant.parse(reply.text("updated_at"))).isEqualTo(created.plusSeconds(5));
        }
    }

    @Test
    void waitsAreSkippedWithoutASecondThread() throws Exception {
        try (EmbeddedScaleway scaleway =
                EmbeddedScaleway.builder().skipWaits().startingAt(START).start()) {
            Wire wire = new Wire(scaleway);
            String id = wire.createCluster("skipping", ",'pools':[" + Wire.pool("p", "DEV1-M", 1) + "]")
                    .text("id");
            String pool = wire.get(Wire.k8s("clusters/" + id + "/pools"))
                    .body()
                    .at("/pools/0/id")
                    .asText();
            int polls = 0;
            while (!wire.poolStatus(pool).equals("ready")) {
                scaleway.clock().sleep(Duration.ofSeconds(15));
                polls++;
            }
            assertThat(polls).isEqualTo(11);
            assertThat(scaleway.clock().instant()).isEqualTo(START.plusSeconds(165));
        }
    }

    @Test
    void timeDoesNotJumpWhileARequestIsInFlight() {
        try (EmbeddedScaleway scaleway =
                EmbeddedScaleway.builder().skipWaits().startingAt(START).start()) {
            Wire wire = new Wire(scaleway);
            List<String> order = new ArrayList<>();
            scaleway.faults()
                    .onAny()
                    .times(1)
                    .then(Fault.first(() ->
                                    scaleway.clock().scheduler().schedule(() -> order.add("task"), 1, TimeUnit.HOURS))
                            .and(Fault.latency(Duration.ofMillis(60))));
            assertThat(wire.get(Wire.k8s("clusters")).raw().headers().firstValue("date"))
                    .contains("Tue, 18 Aug 2026 09:00:00 GMT");
        }
    }
}
