package io.github.scw4j.samples.upgrade;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolReadiness;
import io.github.scw4j.k8s.version.Version;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.io.PrintStream;
import java.util.List;

/** A cluster that is brought to the newest version, one minor version after the other, the control plane before the pools. */
public final class Upgrade {

    private final K8s k8s;
    private final PrintStream out;

    private Upgrade(ScalewayClient client, PrintStream out) {
        this.k8s = K8s.of(client);
        this.out = out;
    }

    /** Plays on an embedded Scaleway, in which an old cluster stands. */
    public static void main(String... arguments) {
        try (Stage stage = Stage.embedded()) {
            String clusterId = stage.scaleway()
                    .orElseThrow()
                    .k8s()
                    .seed(ClusterSeed.named("old")
                            .version("1.34.6")
                            .pool(PoolSeed.of("front", "DEV1-M", 2))
                            .pool(PoolSeed.of("back", "PRO2-XXS", 2)))
                    .id();
            new Upgrade(stage.client(), System.out).toTheNewest(clusterId);
        }
    }

    private void toTheNewest(String clusterId) {
        List<Version> targets = k8s.clusters().availableVersions(clusterId);
        while (!targets.isEmpty()) {
            oneVersionUp(clusterId, targets.get(0).name());
            targets = k8s.clusters().availableVersions(clusterId);
        }
        out.println("there is nothing newer");
    }

    private void oneVersionUp(String clusterId, String version) {
        // tag::upgrade
        Cluster upgrading = k8s.clusters().upgrade(clusterId, UpgradeCluster.to(version));
        k8s.clusters().waiter(upgrading).until(Readiness.controlPlane()).await();
        for (Pool pool : k8s.pools().list(clusterId)) {
            Pool replacing = k8s.pools().upgrade(pool.id(), version);
            k8s.pools()
                    .waiter(replacing)
                    .until(PoolReadiness.upgradedTo(version))
                    .await();
        }
        k8s.clusters().waiter(clusterId).until(Readiness.stable()).await();
        // end::upgrade
        for (Pool pool : k8s.pools().list(clusterId)) {
            out.println("pool " + pool.name() + " is " + pool.status() + " at " + pool.version());
        }
    }
}
