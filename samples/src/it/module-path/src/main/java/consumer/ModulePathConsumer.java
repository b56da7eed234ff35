package consumer;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.vpc.Ipam;
import io.github.scw4j.vpc.Vpc;
import java.time.Duration;

/**
 * Sends and reads models of every exported package. Jackson may look into a package only if its module opens it, which a
 * test within the module cannot notice.
 */
public final class ModulePathConsumer {
    private ModulePathConsumer() {}

    public static void main(String[] arguments) {
        check(ModulePathConsumer.class.getModule().isNamed(), "the consumer runs in a named module");
        check(K8s.class.getModule().getName().equals("io.github.scw4j.k8s"), "k8s is a module");
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.start();
                ScalewayClient client = ScalewayClient.builder()
                        .environment(scaleway.environment())
                        .clock(scaleway.clock())
                        .build()) {
            Vpc vpc = Vpc.of(client);
            K8s k8s = K8s.of(client);
            check(vpc.vpcs().list().toList().size() == 1, "there is a default VPC");
            String network = vpc.privateNetworks().create(request -> request.name("consumer")).id();
            check(k8s.clusterTypes().list().iterator().hasNext(), "there are cluster types");

            Cluster created = k8s.clusters().create(request -> request.name("consumer")
                    .version(k8s.versions().newest().name())
                    .privateNetworkId(network)
                    .addPool(pool -> pool.name("default").nodeType("DEV1-M").size(2)));
            scaleway.clock().advance(Duration.ofMinutes(15));
            Cluster cluster = k8s.clusters().get(created.id());
            check(cluster.name().equals("consumer"), "the cluster came back");
            check(k8s.pools().list(cluster.id()).toList().size() == 1, "it has its pool");
            check(k8s.nodes().list(cluster.id()).toList().size() == 2, "and two nodes");
            check(k8s.aclRules().list(cluster.id()).iterator().hasNext(), "and ACL rules");
            check(Ipam.of(client).ips().list().iterator().hasNext(), "and addresses");
            k8s.clusters().delete(cluster.id(), AdditionalResources.DELETE);
            System.out.println("module path: a cluster with status " + cluster.status());
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("does not hold: " + what);
        }
    }
}
