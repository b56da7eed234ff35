package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.instance.ServerSeed;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import io.github.scw4j.vpc.Ipam;
import io.github.scw4j.vpc.Vpc;
import io.github.scw4j.vpc.ipam.Source;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A cluster on the embedded Scaleway, and what people do around one. */
final class World implements AutoCloseable {
    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().withoutQuotas().start();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .rateLimit(RateLimit.NONE)
            .build();
    private final Instances instances = Instances.of(client);
    private final EmbeddedCluster cluster;

    World(ClusterSeed seed) {
        cluster = scaleway.k8s().seed(seed);
    }

    static World of(PoolSeed... pools) {
        ClusterSeed seed = ClusterSeed.named("web");
        for (PoolSeed pool : pools) {
            seed = seed.pool(pool);
        }
        return new World(seed);
    }

    EmbeddedScaleway scaleway() {
        return scaleway;
    }

    EmbeddedCluster cluster() {
        return cluster;
    }

    String id() {
        return cluster.id();
    }

    Optional<String> network() {
        return cluster.privateNetworkId();
    }

    /** A cluster in the same network. */
    Cluster neighbour() {
        Cluster made = K8s.of(client)
                .clusters()
                .create(request -> request.name("neighbour")
                        .version("1.35.3")
                        .cni(Cni.CILIUM)
                        .privateNetworkId(network().orElseThrow()));
        pass(Duration.ofSeconds(10));
        return made;
    }

    /** A load balancer; in the cluster's network where that is asked for. */
    String loadBalancer(LoadBalancerSeed seed, boolean inNetwork) {
        String lb = scaleway.loadBalancers().seed(seed).id();
        network()
                .filter(id -> inNetwork)
                .ifPresent(id -> LoadBalancers.of(client)
                        .with(options -> options.zone(Zone.of(seed.zone().isEmpty() ? "fr-par-1" : seed.zone())))
                        .privateNetworks()
                        .attach(lb, id));
        pass(Duration.ofSeconds(5));
        return lb;
    }

    String loadBalancerIp(String... tags) {
        return LoadBalancers.of(client)
                .ips()
                .create(request -> request.addTags(tags))
                .id();
    }

    String volume(String name, String... tags) {
        return instances
                .volumes()
                .create(request -> request.name(name).sizeBytes(10_000_000_000L).addTags(tags))
                .id();
    }

    String server(String name, boolean inNetwork, String... tags) {
        String server = scaleway.instances()
                .seed(ServerSeed.named(name).type("DEV1-S").tags(tags))
                .id();
        network()
                .filter(id -> inNetwork)
                .ifPresent(id -> instances.privateNics().create(server, request -> request.privateNetworkId(id)));
        pass(Duration.ofSeconds(60));
        return server;
    }

    String instanceIp(Optional<String> server, String... tags) {
        String ip = instances.ips().create(request -> request.addTags(tags)).id();
        server.ifPresent(id -> instances.ips().attach(ip, id));
        return ip;
    }

    void attach(String volume, String server) {
        instances.servers().attachVolume(server, volume);
    }

    /** An address of the cluster's network that somebody booked. */
    void book() {
        PrivateNetwork network = Vpc.of(client).privateNetworks().get(network().orElseThrow());
        Ipam.of(client)
                .ips()
                .book(request -> request.source(
                        Source.builder().privateNetworkId(network.id()).build()));
    }

    ClusterResources observe() {
        return ResourceReader.of(client).cluster(id());
    }

    DeletionPreview preview(AdditionalResources additionalResources) {
        return DeletionPreview.of(observe(), additionalResources);
    }

    ProjectResources project() {
        return ResourceReader.of(client).project(scaleway.projectId());
    }

    /** Ids of all that is there in the cluster's region. */
    Set<String> everything() {
        ProjectReading reading = new ProjectReading(client, Optional.empty());
        reading.clusters(Region.FR_PAR);
        reading.privateNetworks(Region.FR_PAR);
        reading.loadBalancers(Region.FR_PAR);
        List.of(Zone.FR_PAR_1, Zone.FR_PAR_2, Zone.FR_PAR_3).forEach(reading::instances);
        ProjectResources all = reading.resources();
        Set<String> ids = new TreeSet<>();
        all.clusters().forEach(found -> ids.add(found.id()));
        all.servers().forEach(found -> {
            ids.add(found.id());
            found.volumes().values().forEach(volume -> ids.add(volume.id()));
        });
        all.volumes().forEach(found -> ids.add(found.id()));
        all.instanceIps().forEach(found -> ids.add(found.id()));
        all.loadBalancers().forEach(found -> ids.add(found.id()));
        all.loadBalancerIps().forEach(found -> ids.add(found.id()));
        all.privateNetworks().forEach(found -> ids.add(found.id()));
        return ids;
    }

    Server serverOf(int node) {
        return instances.servers().get(cluster.nodes().get(node).serverId().orElseThrow());
    }

    void delete(AdditionalResources additionalResources) {
        K8s.of(client).clusters().delete(id(), additionalResources);
        pass(Duration.ofMinutes(10));
    }

    void pass(Duration time) {
        scaleway.clock().advance(time);
    }

    @Override
    public void close() {
        client.close();
        scaleway.close();
    }
}
