package consumer;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.instance.resource.Arch;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.volume.VolumeType;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.blueprint.Blueprint;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancerStatus;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkStatus;
import io.github.scw4j.lb.route.RouteMatch;
import io.github.scw4j.lb.subscriber.SubscriberConfig;
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
            Blueprint blueprint = Blueprint.builder()
                    .network(n -> n.name("consumer"))
                    .cluster(c -> c.name("consumer").version("1.35.3"))
                    .addPool(p -> p.name("default").nodeType("DEV1-M").size(2))
                    .build();
            check(Blueprint.parse(blueprint.toYaml(), "yaml").equals(blueprint), "a blueprint is read back");
            checkInstances(Instances.of(client), network);
            useLoadBalancers(LoadBalancers.of(client), scaleway, network);
            k8s.clusters().delete(cluster.id(), AdditionalResources.DELETE);
            System.out.println("module path: a cluster with status " + cluster.status());
        }
    }

    private static void checkInstances(Instances instances, String network) {
        check(instances.serverTypes().find("PRO2-XXS").isPresent(), "there are types of servers");
        check(instances.volumeTypes().list().iterator().hasNext(), "and of volumes");
        String group = instances.placementGroups().create(p -> p.name("consumer")).id();
        String firewall = instances.securityGroups().create(s -> s.name("consumer")).id();
        Server server = instances.servers().create(s -> s.name("consumer")
                .commercialType("DEV1-S")
                .image("ubuntu_noble")
                .rootVolume(VolumeType.L_SSD, 20_000_000_000L)
                .securityGroup(firewall)
                .placementGroup(group));
        check(server.image().isPresent(), "a server is made from a label");
        check(instances.privateNics().create(server.id(), n -> n.privateNetworkId(network)).state().value().equals("available"),
                "it joins a network");
        check(instances.ips().attach(instances.ips().create(i -> i).id(), server.id()).server().isPresent(),
                "it gets an address");
        String volume = server.volumes().get("0").id();
        check(instances.volumes().get(volume).server().isPresent(), "it has a volume");
        String snapshot = instances.snapshots().create(s -> s.name("consumer").volumeId(volume)).id();
        check(instances.images().create(i -> i.name("consumer").rootVolume(snapshot).arch(Arch.X86_64)).rootVolume().isPresent(),
                "an image is made of it");
        check(instances.blockMigrations().planVolume(volume).snapshots().size() == 1, "it could be migrated");
        instances.userData().set(server.id(), "foo", "bar");
        check(instances.userData().get(server.id(), "foo").equals("bar"), "it has user data");
        check(instances.servers().powerOn(server.id()).hrefResult().endsWith(server.id()), "it starts");
        check(instances.dashboards().get().serversCount() >= 1, "it is counted");
    }

    private static void useLoadBalancers(LoadBalancers api, EmbeddedScaleway scaleway, String network) {
        check(api.types().list().iterator().hasNext(), "there are load balancer types");
        String address = api.ips().create(request -> request.identified()).id();
        String lb = api.lbs().create(request -> request.name("consumer").type("LB-S").addIpIds(address)).id();
        scaleway.clock().advance(Duration.ofMinutes(1));
        check(api.lbs().get(lb).status().equals(LoadBalancerStatus.READY), "the load balancer is ready");
        String backend = api.backends()
                .create(lb, request -> request.name("web")
                        .forwardProtocol(Protocol.HTTP)
                        .forwardPort(80)
                        .addServerIps("10.0.0.7")
                        .healthCheck(HealthCheck.http(80, "/")))
                .id();
        check(api.backends().get(backend).healthCheck().get().config().httpConfig().isPresent(), "with a health check");
        check(api.stats().list(lb).iterator().hasNext(), "whose server has statistics");
        String frontend = api.frontends()
                .create(lb, request -> request.name("http").inboundPort(80).backendId(backend))
                .id();
        api.routes()
                .create(request -> request.frontendId(frontend).backendId(backend).match(RouteMatch.pathBegin("/a")));
        check(api.routes().list().iterator().next().match().isPresent(), "there is a route");
        api.acls().create(frontend, request -> request.name("all").index(0).action(AclAction.allow()));
        check(api.acls().list(frontend).iterator().next().action().isPresent(), "and an ACL");
        api.certificates().create(lb, request -> request.name("shop").letsEncrypt("shop.example"));
        check(api.certificates().list(lb).iterator().hasNext(), "and a certificate");
        api.privateNetworks().attach(lb, network);
        scaleway.clock().advance(Duration.ofMinutes(1));
        check(
                api.privateNetworks().get(lb, network).status().equals(PrivateNetworkStatus.READY),
                "it is attached to a network");
        String subscriber = api.subscribers()
                .create(request -> request.name("ops").config(SubscriberConfig.email("ops@example.com")))
                .id();
        check(api.lbs().subscribe(lb, subscriber).subscriber().isPresent(), "somebody is told of it");
        api.lbs().delete(lb, FlexibleIps.RELEASE);
        System.out.println("module path: a load balancer with all that it can have");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("does not hold: " + what);
        }
    }
}
