package io.github.scw4j.samples.kubeconfig;

import io.github.scw4j.core.Secret;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.kubeconfig.Kubeconfig;
import io.github.scw4j.samples.stage.Stage;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A kubeconfig without a secret in it, one with an IAM secret key, and one with the legacy admin token. */
public final class Kubeconfigs {

    private Kubeconfigs() {}

    /** Plays on an embedded Scaleway, in which a cluster stands. */
    public static void main(String... arguments) throws IOException {
        try (Stage stage = Stage.embedded()) {
            String clusterId = stage.scaleway()
                    .orElseThrow()
                    .k8s()
                    .seed(ClusterSeed.named("web"))
                    .id();
            write(stage.client(), clusterId, Files.createTempDirectory("kubeconfigs"));
        }
    }

    private static void write(ScalewayClient client, String clusterId, Path folder) {
        K8s k8s = K8s.of(client);
        Secret iamSecretKey = Secret.of("11111111-2222-4333-8444-555555555555");
        // tag::kubeconfig
        Kubeconfig kubeconfig = k8s.clusters().kubeconfig(clusterId); // no credentials in it
        kubeconfig.withScwPlugin().writeTo(folder.resolve("people.yaml")); // asks scw for a token each time
        kubeconfig.withIamToken(iamSecretKey).writeTo(folder.resolve("robot.yaml"));
        // end::kubeconfig
        k8s.clusters().kubeconfigWithAdminToken(clusterId).writeTo(folder.resolve("legacy.yaml"));
        System.out.println("wrote people.yaml, robot.yaml and legacy.yaml to " + folder);
        System.out.println("which show no secret when they are printed: " + kubeconfig.withIamToken(iamSecretKey));
    }
}
