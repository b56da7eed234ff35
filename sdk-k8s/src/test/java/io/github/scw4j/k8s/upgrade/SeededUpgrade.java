package io.github.scw4j.k8s.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import org.junit.jupiter.api.AfterEach;

/** A cluster of the embedded Scaleway, two minor versions behind, in virtual time. */
abstract class SeededUpgrade {
    final EmbeddedK8s embedded = new EmbeddedK8s();
    final K8s k8s = embedded.k8s();
    final EmbeddedCluster seeded = embedded.seed(ClusterSeed.named("old")
            .version("1.34.5")
            .pool(PoolSeed.of("front", "DEV1-M", 2))
            .pool(PoolSeed.of("back", "PRO2-XXS", 1))
            .pool(PoolSeed.of("spare", "DEV1-M", 0)));

    @AfterEach
    void stop() {
        embedded.close();
    }

    UpgradePlan latest() {
        return k8s.upgrades().plan(seeded.id(), UpgradeGoal.latestMinor());
    }

    final void isAt(String version) {
        Cluster cluster = k8s.clusters().get(seeded.id());
        assertThat(cluster.version()).isEqualTo(version);
        assertThat(cluster.status()).isEqualTo(ClusterStatus.READY);
        assertThat(k8s.pools().list(seeded.id())).allSatisfy(pool -> {
            assertThat(pool.version()).isEqualTo(version);
            assertThat(pool.status()).isEqualTo(PoolStatus.READY);
        });
        assertThat(latest().isEmpty()).isTrue();
    }

    void asked(int clusters, int pools) {
        assertThat(embedded.calls("UpgradeCluster"))
                .as("upgrades of the cluster")
                .isEqualTo(clusters);
        assertThat(embedded.calls("UpgradePool")).as("upgrades of pools").isEqualTo(pools);
    }

    ScalewayClient another() {
        return ScalewayClient.builder()
                .environment(embedded.scaleway().environment())
                .clock(embedded.scaleway().clock())
                .scheduler(embedded.scaleway().clock().scheduler())
                .build();
    }
}
