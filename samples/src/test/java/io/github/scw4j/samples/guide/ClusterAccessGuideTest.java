package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.reconcile.kubernetes.ClusterAccess;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClusterAccessGuideTest extends GuideTest {
    private final String clusterId = seeded.id();

    @Test
    void intoTheCluster() {
        // tag::into-cluster
        Cluster cluster = k8s.clusters().get(clusterId);
        KubernetesClient kubernetes = ClusterAccess.of(client, cluster)
                .permissionPatience(Duration.ofMinutes(1)) // the key's policy was made a moment ago
                .connect();
        // end::into-cluster
        try (kubernetes) {
            assertThat(kubernetes.getMasterUrl()).hasToString(cluster.clusterUrl() + "/");
            assertThat(scaleway.calls().of("GetClusterKubeConfig"))
                    .singleElement()
                    .satisfies(
                            call -> assertThat(call.queryParameter("redacted")).contains("true"));
        }
    }
}
