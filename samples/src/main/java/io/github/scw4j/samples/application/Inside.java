package io.github.scw4j.samples.application;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.reconcile.kubernetes.ClusterAccess;
import io.github.scw4j.reconcile.node.NodePolicy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The inside of a cluster: its API server, and what goes on there while time passes. */
interface Inside extends AutoCloseable {

    /** A client of its API server. */
    KubernetesClient kubernetes();

    /** Who gives its nodes their addresses. */
    NodePolicy nodes();

    /** Lets this much time pass. */
    void pass(Duration time);

    @Override
    void close();

    /** That of a cluster on the real Scaleway, with the key that Scaleway is called with. */
    static Inside real(ScalewayClient client, Cluster cluster) {
        KubernetesClient kubernetes = ClusterAccess.of(client, cluster)
                .permissionPatience(Duration.ofMinutes(1))
                .connect();
        return new Inside() {
            @Override
            public KubernetesClient kubernetes() {
                return kubernetes;
            }

            @Override
            public NodePolicy nodes() {
                return NodePolicy.kapsule();
            }

            @Override
            public void pass(Duration time) {
                try {
                    TimeUnit.MILLISECONDS.sleep(time.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", e);
                }
            }

            @Override
            public void close() {
                kubernetes.close();
            }
        };
    }
}
