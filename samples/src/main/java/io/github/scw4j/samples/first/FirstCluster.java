package io.github.scw4j.samples.first;

// tag::first
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import java.nio.file.Path;

/** Makes a cluster with two nodes and writes its kubeconfig; the environment says where, and with which key. */
public final class FirstCluster {
    public static void main(String... arguments) {
        try (ScalewayClient client = ScalewayClient.fromEnvironment()) {
            K8s k8s = K8s.of(client);
            Cluster created = k8s.clusters()
                    .createWithNetwork(c -> c.name("first")
                            .version(k8s.versions().newest().name())
                            .addPool(p -> p.name("default").nodeType("PRO2-XXS").size(2)));
            Cluster cluster = k8s.clusters()
                    .waiter(created)
                    .until(Readiness.nodes(2))
                    .onProgress(System.out::println)
                    .await();
            k8s.clusters().kubeconfig(cluster.id()).withScwPlugin().writeTo(Path.of("kubeconfig.yaml"));
        }
    }
}
// end::first
