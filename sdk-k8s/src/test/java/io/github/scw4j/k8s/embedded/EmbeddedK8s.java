package io.github.scw4j.k8s.embedded;

import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;

/** The Kubernetes API over an embedded Scaleway whose time jumps over every wait. */
public final class EmbeddedK8s implements AutoCloseable {
    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().skipWaits().start();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .build();

    public EmbeddedScaleway scaleway() {
        return scaleway;
    }

    public ScalewayClient client() {
        return client;
    }

    public K8s k8s() {
        return K8s.of(client);
    }

    /** One that never repeats a call. */
    public K8s withoutRepeats() {
        return k8s().with(options -> options.retryPolicy(RetryPolicy.none()));
    }

    public EmbeddedCluster seed(ClusterSeed cluster) {
        return scaleway.k8s().seed(cluster);
    }

    /** How many calls of an operation came in. */
    public int calls(String operation) {
        return scaleway.calls().count(operation);
    }

    @Override
    public void close() {
        client.close();
        scaleway.close();
    }
}
