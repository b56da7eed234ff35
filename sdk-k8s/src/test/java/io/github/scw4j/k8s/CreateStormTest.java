package io.github.scw4j.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.client.ScalewayClientBuilder;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.listener.CallListener;
import io.github.scw4j.core.listener.CallRetried;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A thousand creates through a network and a gateway that break a third of them, before or after the server acted. A server that
 * acts later than the client's settle time cannot be told from one that never does. So that none does here because the machine
 * is busy, what is late by a fault is late in virtual time, and what timed out is looked for once the server has read it.
 */
class CreateStormTest {
    private static final int CREATES = 1000;
    private static final int AT_ONCE = 64;
    private static final int SPEED = 60;

    /** In real time, as the network is; all other lengths are in the server's time. */
    private static final Duration TRY = Duration.ofMillis(500);

    private static final Duration OUTLASTING = TRY.multipliedBy(2);
    private static final Duration SETTLE = Duration.ofSeconds(30);

    /** After the client has looked for the first time, as a rule, and always before it looks for the last time. */
    private static final Duration LATE = SETTLE.minusSeconds(10);

    /** In real time; a try of which nothing has arrived by then never will. */
    private static final Duration LONGEST_ON_THE_WAY = Duration.ofSeconds(10);

    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().speed(SPEED).start();
    private final ThreadLocal<String> creating = new ThreadLocal<>();
    private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void stop() {
        callers.shutdownNow();
        scaleway.close();
    }

    @Test
    void exactlyAThousandClustersExistNoneTwiceNoneLost() {
        breakTheNetwork(1.0 / 3);
        try (ScalewayClient client = client().retryBudget(CREATES).build()) {
            List<Result> results = createAll(client);

            assertThat(results).extracting(Result::failure).containsOnlyNulls();
            Map<String, List<Cluster>> existing = existing();
            assertThat(existing).hasSize(CREATES);
            assertThat(existing.values()).allSatisfy(alike -> assertThat(alike).hasSize(1));
            assertThat(results)
                    .allSatisfy(result -> assertThat(existing.get(result.name()))
                            .extracting(Cluster::id)
                            .containsExactly(result.id()));
        }
        assertThat(scaleway.calls().count("CreateCluster"))
                .as("tries, so that the storm was one")
                .isGreaterThan(CREATES + CREATES / 10);
    }

    @Test
    void whoeverGivesUpSaysWhetherTheClusterExists() {
        breakTheNetwork(0.8);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        try (ScalewayClient client = client().build()) {
            List<Result> results = createAll(client);

            scaleway.faults().clear();
            Map<String, List<Cluster>> existing = existing();
            for (Result result : results) {
                List<Cluster> found = existing.getOrDefault(result.name(), List.of());
                assertThat(found).as(result.name()).hasSizeLessThanOrEqualTo(1);
                if (result.failure() == null) {
                    assertThat(found).extracting(Cluster::id).containsExactly(result.id());
                } else {
                    Outcome outcome = result.failure().outcome();
                    outcomes.merge(outcome, 1, Integer::sum);
                    assertThat(found)
                            .as("%s: %s", outcome, result.failure().getMessage())
                            .hasSizeBetween(outcome == Outcome.DONE ? 1 : 0, outcome == Outcome.NOT_DONE ? 0 : 1);
                }
            }
        }
        assertThat(outcomes).as("both kinds of giving up").containsKeys(Outcome.NOT_DONE, Outcome.UNKNOWN);
    }

    private ScalewayClientBuilder client() {
        scaleway.limits().withoutQuotas().uniqueNames(false);
        return ScalewayClient.builder()
                .environment(scaleway.environment())
                .clock(scaleway.clock())
                .scheduler(scaleway.clock().scheduler())
                .rateLimit(RateLimit.NONE)
                .attemptTimeout(TRY)
                .timeout(Duration.ofHours(1))
                .listener(new CallListener() {
                    @Override
                    public void retried(CallRetried call) {
                        if (call.problem().startsWith("no answer within")) {
                            awaitArrival(call.tries());
                        }
                    }
                })
                .retryPolicy(
                        RetryPolicy.builder().maxTries(20).settleTime(SETTLE).build());
    }

    /** Returns when the server has read so many tries of the create on this thread. */
    private void awaitArrival(int tries) {
        String name = "\"" + creating.get() + "\"";
        long end = System.nanoTime() + LONGEST_ON_THE_WAY.toNanos();
        while (System.nanoTime() < end
                && scaleway.calls().of("CreateCluster").stream()
                                .filter(call -> call.body().contains(name))
                                .count()
                        < tries) {
            LockSupport.parkNanos(TRY.dividedBy(10).toNanos());
        }
    }

    /** So large a share of the creates meets trouble, and each kind is as likely as the others. */
    private void breakTheNetwork(double share) {
        List<Fault> troubles = List.of(
                Fault.cutBeforeActing(),
                Fault.cutBeforeActing(LATE),
                Fault.cutAfterActing(),
                Fault.status(503),
                Fault.statusAfterActing(504),
                Fault.htmlBadGateway(),
                Fault.truncatedBody(),
                Fault.tooManyRequests(),
                Fault.tooManyRequests(Duration.ofSeconds(3)),
                Fault.latency(OUTLASTING).and(Fault.status(503)),
                Fault.slowBody(OUTLASTING));
        double each = 1 - Math.pow(1 - share, 1.0 / troubles.size()); // a call may meet several
        troubles.forEach(trouble ->
                scaleway.faults().on("CreateCluster").probability(each).then(trouble));
    }

    /** What became of one create. */
    private record Result(String name, String id, @Nullable CallException failure) {}

    private List<Result> createAll(ScalewayClient client) {
        K8s k8s = K8s.of(client);
        List<CompletableFuture<Result>> running = IntStream.range(0, CREATES)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> create(k8s, "storm-" + i), callers))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private Result create(K8s k8s, String name) {
        creating.set(name);
        try {
            return new Result(
                    name,
                    k8s.clusters()
                            .create(cluster -> cluster.name(name)
                                    .type("multicloud")
                                    .version("1.34.6")
                                    .cni(Cni.KILO))
                            .id(),
                    null);
        } catch (CallException e) {
            return new Result(name, "", e);
        }
    }

    /** As seen by a client with its budget whole. */
    private Map<String, List<Cluster>> existing() {
        try (ScalewayClient onlooker = ScalewayClient.builder()
                .environment(scaleway.environment())
                .rateLimit(RateLimit.NONE)
                .build()) {
            return K8s.of(onlooker).clusters().list().stream()
                    .collect(Collectors.groupingBy(Cluster::name, HashMap::new, Collectors.toList()));
        }
    }
}
