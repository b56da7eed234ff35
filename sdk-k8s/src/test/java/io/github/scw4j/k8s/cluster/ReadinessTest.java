package io.github.scw4j.k8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each level of readiness: what reaches it, what it says is missing, and where it ends at once. */
class ReadinessTest {
    private final EmbeddedK8s embedded = new EmbeddedK8s();
    private final K8s k8s = embedded.k8s();

    @AfterEach
    void stop() {
        embedded.close();
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                        Readiness.accepted(),
                        Readiness.controlPlane(),
                        Readiness.pools(),
                        Readiness.nodes(1),
                        Readiness.upgradedTo("1.35.3"),
                        Readiness.stable())
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aLockedClusterEndsEveryWaitAtOnce(Readiness level) {
        EmbeddedCluster cluster = embedded.seed(ClusterSeed.named("blocked").status("locked"));

        assertThatThrownBy(() -> await(cluster, level))
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("locked");
        assertThat(embedded.calls("GetCluster")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aClusterThatIsBeingDeletedEndsEveryWaitAtOnce(Readiness level) {
        EmbeddedCluster cluster = embedded.seed(ClusterSeed.named("leaving"));
        cluster.becomes("deleting");

        assertThatThrownBy(() -> await(cluster, level))
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("deleted");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aStatusThatNobodyKnowsIsWaitedOutAndReported(Readiness level) {
        EmbeddedCluster cluster = embedded.seed(ClusterSeed.named("odd"));
        cluster.becomes("hibernating");

        assertThatThrownBy(() -> k8s.clusters()
                        .waiter(cluster.id())
                        .until(level)
                        .timeout(Duration.ofMinutes(5))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("hibernating");
    }

    @Test
    void aClusterWithoutPoolsIsAcceptedButHasNoControlPlane() {
        Cluster created = k8s.clusters()
                .createWithNetwork(
                        c -> c.name("empty").version(k8s.versions().newest().name()));

        Cluster accepted =
                k8s.clusters().waiter(created).until(Readiness.accepted()).await();

        assertThat(accepted.status()).isEqualTo(ClusterStatus.POOL_REQUIRED);
        assertThatThrownBy(() -> k8s.clusters()
                        .waiter(accepted)
                        .until(Readiness.controlPlane())
                        .await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("no pool");
        assertThat(k8s.clusters()
                        .waiter(accepted)
                        .until(Readiness.stable())
                        .await()
                        .id())
                .isEqualTo(created.id());
    }

    @Test
    void theFirstPoolBringsTheControlPlane() {
        Cluster created = k8s.clusters()
                .createWithNetwork(
                        c -> c.name("later").version(k8s.versions().newest().name()));
        k8s.clusters().waiter(created).until(Readiness.accepted()).await();

        k8s.pools().create(created.id(), p -> p.name("first").nodeType("DEV1-M").size(1));

        assertThat(k8s.clusters()
                        .waiter(created.id())
                        .until(Readiness.nodes(1))
                        .await()
                        .status())
                .isEqualTo(ClusterStatus.READY);
    }

    @Test
    void theControlPlaneIsReadyBeforeThePools() {
        EmbeddedCluster cluster = embedded.seed(ClusterSeed.named("half")
                .pool(PoolSeed.of("slow", "DEV1-M", 2).status("scaling").nodeStatus("creating")));

        assertThat(await(cluster, Readiness.controlPlane()).id()).isEqualTo(cluster.id());
        WaitTimeoutException late = timeout(cluster, Readiness.pools());

        assertThat(late.progress().goal()).isEqualTo("ready pools");
        assertThat(late.progress().missing())
                .anyMatch(entry -> entry.equals("pool \"slow\" is scaling, 0 of 2 nodes ready"))
                .anyMatch(entry -> entry.matches("node scw-\\S+ is creating"));
        assertThat(late).hasMessageContaining("pool \"slow\" is scaling, 0 of 2 nodes ready");
    }

    @Test
    void aWarningIsWaitedOutWithItsMessageNamed() {
        EmbeddedCluster cluster = embedded.seed(ClusterSeed.named("warned").pool(PoolSeed.of("ill", "DEV1-M", 2)));
        cluster.pool("ill").becomes("warning", "quota of DEV1-M exceeded");
        cluster.nodes().get(0).becomes("not_ready");

        WaitTimeoutException late = timeout(cluster, Readiness.nodes(2));

        assertThat(late.progress().missing())
                .contains("1 of 2 nodes ready", "pool \"ill\" is warning, 1 of 2 nodes ready: quota of DEV1-M exceeded")
                .anyMatch(entry -> entry.matches("node scw-\\S+ is not_ready"));
    }

    @Test
    void aNodeThatCannotBeMadeEndsTheWaitForNodesAtOnce() {
        EmbeddedCluster cluster = embedded.seed(ClusterSeed.named("stock").pool(PoolSeed.of("scarce", "DEV1-M", 1)));
        cluster.pool("scarce").becomes("warning");
        cluster.nodes().get(0).becomes("creation_error");
        cluster.nodes().get(0).says("out of stock");

        for (Readiness level : List.of(Readiness.pools(), Readiness.nodes(1))) {
            assertThatThrownBy(() -> await(cluster, level))
                    .isInstanceOf(DeadEndException.class)
                    .hasMessageContaining("creation_error: out of stock")
                    .hasMessageContaining("pool \"scarce\"")
                    .hasMessageContaining("replace or delete it");
        }
        assertThat(await(cluster, Readiness.stable()).name()).isEqualTo("stock");
    }

    @Test
    void poolsThatAskForTooFewNodesAreToldSo() {
        EmbeddedCluster cluster = embedded.seed(ClusterSeed.named("small").pool(PoolSeed.of("default", "DEV1-M", 1)));

        assertThat(timeout(cluster, Readiness.nodes(3)).progress().missing())
                .containsExactly("1 of 3 nodes ready, and its pools ask for 1 in all");
    }

    @Test
    void anUpgradeIsOverOnlyWhenThePoolsHaveFollowed() {
        EmbeddedCluster cluster =
                embedded.seed(ClusterSeed.named("behind").version("1.34.6").pool(PoolSeed.of("default", "DEV1-M", 1)));
        k8s.clusters().upgrade(cluster.id(), UpgradeCluster.to("1.35.3"));

        assertThat(k8s.clusters()
                        .waiter(cluster.id())
                        .until(Readiness.controlPlane())
                        .await()
                        .version())
                .isEqualTo("1.35.3");
        assertThat(timeout(cluster, Readiness.upgradedTo("1.35.3")).progress().missing())
                .containsExactly("pool \"default\" is ready, still of version 1.34.6");
    }

    @Test
    void anUpgradeFromTheStartIsWaitedForWhileThePoolsAreStillReady() {
        EmbeddedCluster seeded =
                embedded.seed(ClusterSeed.named("whole").version("1.34.6").pool(PoolSeed.of("default", "DEV1-M", 2)));
        Cluster upgrading = k8s.clusters().upgrade(seeded.id(), UpgradeCluster.withPoolsTo("1.35.3"));

        k8s.clusters().waiter(upgrading).until(Readiness.upgradedTo("1.35.3")).await();

        assertThat(k8s.pools().list(seeded.id()).toList())
                .allSatisfy(pool -> assertThat(pool.version()).isEqualTo("1.35.3"));
    }

    @Test
    void restIsReachedWhenTheLastNodeHasLeft() {
        EmbeddedCluster cluster =
                embedded.seed(ClusterSeed.named("shrinking").pool(PoolSeed.of("default", "DEV1-M", 3)));
        String pool = cluster.pool("default").id();
        k8s.pools().update(pool, p -> p.size(2));

        await(cluster, Readiness.stable());

        assertThat(k8s.nodes().list(cluster.id()).toList()).hasSize(2);
    }

    @Test
    void aBlipOfTheServerDoesNotEndAWait() {
        EmbeddedCluster cluster = embedded.seed(ClusterSeed.named("blip").pool(PoolSeed.of("default", "DEV1-M", 1)));
        embedded.scaleway()
                .faults()
                .on("ListPools", "ListNodes", "GetCluster")
                .times(3)
                .then(Fault.htmlBadGateway());

        assertThat(await(cluster, Readiness.nodes(1)).name()).isEqualTo("blip");
    }

    private Cluster await(EmbeddedCluster cluster, Readiness level) {
        return k8s.clusters().waiter(cluster.id()).until(level).await();
    }

    private WaitTimeoutException timeout(EmbeddedCluster cluster, Readiness level) {
        return catchThrowableOfType(
                WaitTimeoutException.class,
                () -> k8s.clusters()
                        .waiter(cluster.id())
                        .until(level)
                        .timeout(Duration.ofMinutes(2))
                        .await());
    }
}
