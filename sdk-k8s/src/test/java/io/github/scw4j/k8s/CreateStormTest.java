package io.github.scw4j.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.client.ScalewayClientBuilder;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.Outcome;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thousand creates through a network and a gateway that break a third of them, before or after the server acted. */
class CreateStormTest {
    private static final int CREATES = 1000;
    private static final int AT_ONCE = 64;
    private static final int SPEED = 60;

    /** In real time, as the network is; all other lengths are in the server's time. */
    private static final Duration TRY = Duration.ofSeconds(1);

    /** Two seconds of real time, for busy machines: what comes later than that cannot be told from what never comes. */
    private static final Duration SETTLE = Duration.ofMinutes(2);

    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().speed(SPEED).start();
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
                .retryPolicy(
                        RetryPolicy.builder().maxTries(20).settleTime(SETTLE).build());
    }

    /** Every kind of trouble has the same share of the calls; the latency outlasts the client's patience. */
    private void breakTheNetwork(double share) {
        List<Fault> troubles = List.of(
                Fault.cutBeforeActing(),
                Fault.cutAfterActing(),
                Fault.status(503),
                Fault.statusAfterActing(504),
                Fault.htmlBadGateway(),
                Fault.truncatedBody(),
                Fault.tooManyRequests(),
                Fault.tooManyRequests(Duration.ofSeconds(3)),
                Fault.latency(TRY.plusMillis(10), TRY.plusMillis(50)));
        double whole = 1;
        for (Fault trouble : troubles) {
            // each rule sees what the ones before it let pass
            scaleway.faults()
                    .on("CreateCluster")
                    .probability(share / troubles.size() / whole)
                    .then(trouble);
            whole -= share / troubles.size();
        }
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

    private static Result create(K8s k8s, String name) {
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
