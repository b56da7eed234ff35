package io.github.scw4j.samples.guide;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An embedded Scaleway with a cluster in it, for the snippets of the documentation to run on. */
abstract class GuideTest {

    final EmbeddedScaleway scaleway = EmbeddedScaleway.builder().skipWaits().start();
    final EmbeddedCluster seeded =
            scaleway.k8s().seed(ClusterSeed.named("web").version("1.35.3").pool(PoolSeed.of("default", "PRO2-XXS", 2)));
    ScalewayClient client;
    K8s k8s;

    @BeforeEach
    void connect() {
        client = ScalewayClient.builder()
                .environment(scaleway.environment())
                .clock(scaleway.clock())
                .scheduler(scaleway.clock().scheduler())
                .build();
        k8s = K8s.of(client);
    }

    @AfterEach
    void disconnect() {
        client.close();
        scaleway.close();
    }
}
