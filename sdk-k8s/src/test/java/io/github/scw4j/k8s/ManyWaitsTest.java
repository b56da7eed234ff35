package io.github.scw4j.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.listener.CallListener;
import io.github.scw4j.core.listener.CallStarted;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand clusters waited for at the same time, through the real client, against the embedded Scaleway. */
@Timeout(120)
class ManyWaitsTest {
    private static final int WAITS = 10_000;
    private static final Duration CREATING = Duration.ofSeconds(100);
    private static final int SPEED = 25;

    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().speed(SPEED).withoutQuotas().start();
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    @AfterEach
    void stop() {
        scaleway.close();
    }

    @Test
    void tenThousandWaitsNeedFourThreadsAndAFiftiethOfTheCallsOfAGetEach() throws Exception {
        int alone = callsOf(1);

        int together = callsOf(WAITS);

        assertThat(alone).as("calls of one wait").isBetween(8, 14);
        assertThat(together).as("calls of all waits").isLessThanOrEqualTo(alone * WAITS / 50);
        assertThat(threads)
                .as("with the timer, which is the clock's here, four")
                .hasSizeBetween(1, 3);
    }

    /** The calls that so many waits for as many new clusters take. */
    private int callsOf(int waits) throws Exception {
        List<EmbeddedCluster> clusters = IntStream.range(0, waits)
                .mapToObj(number -> scaleway.k8s()
                        .seed(ClusterSeed.named("cluster-" + waits + "-" + number)
                                .status("creating")))
                .toList();
        try (ScalewayClient client = client()) {
            K8s k8s = K8s.of(client);
            k8s.versions().list(); // so that the first look does not pay for loading classes
            scaleway.calls().reset();
            scaleway.clock()
                    .scheduler()
                    .schedule(
                            () -> clusters.forEach(cluster -> cluster.becomes("ready")),
                            CREATING.toSeconds(),
                            TimeUnit.SECONDS);
            List<CompletableFuture<Cluster>> futures = clusters.stream()
                    .map(cluster -> k8s.clusters()
                            .waiter(cluster.id())
                            .until(Readiness.controlPlane())
                            .toFuture())
                    .toList();
            CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get();
            assertThat(futures)
                    .allSatisfy(future -> assertThat(future.join().status()).isEqualTo(ClusterStatus.READY));
        }
        return scaleway.calls().total();
    }

    private ScalewayClient client() {
        return ScalewayClient.builder()
                .environment(scaleway.environment())
                .clock(scaleway.clock())
                .scheduler(scaleway.clock().scheduler())
                .listener(new CallListener() {
                    @Override
                    public void started(CallStarted call) {
                        noteThreads();
                    }
                })
                .build();
    }

    private void noteThreads() {
        Thread[] living = new Thread[Thread.activeCount() + 10];
        int count = Thread.enumerate(living);
        Stream.of(living)
                .limit(count)
                .map(Thread::getName)
                .filter(name -> name.startsWith("scw4j-"))
                .forEach(threads::add);
    }
}
