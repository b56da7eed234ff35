package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.privatenic.PrivateNic;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.volume.Volume;
import io.github.scw4j.instance.volume.VolumeType;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.observation.ProviderId;
import io.github.scw4j.reconcile.service.Ownership;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of each resource of one cluster. */
final class ClusterFates {
    private static final String KEPT = "additional resources are kept";
    private static final String IN_STRAY = "it is in an Instance that is none of the cluster's nodes";
    private static final String NODE_TAG = "node=";
    private static final String NODE_NAME_TAG = "node-name=";

    private final ClusterResources observed;
    private final ProjectResources project;
    private final Cluster cluster;
    private final boolean all;
    private final Inventory inventory;
    private final Map<String, Server> machines;
    private final List<ResourceFate> fates = new ArrayList<>();

    private ClusterFates(ClusterResources observed, AdditionalResources additionalResources) {
        this.observed = observed;
        this.project = observed.project();
        this.cluster = observed.cluster();
        this.all = additionalResources == AdditionalResources.DELETE;
        this.inventory = new Inventory(project);
        this.machines = machines();
    }

    /** Of all of them, in their order. */
    static List<ResourceFate> of(ClusterResources observed, AdditionalResources additionalResources) {
        ClusterFates all = new ClusterFates(observed, additionalResources);
        all.clusterAndPools();
        all.nodes();
        all.servers();
        all.volumes();
        all.instanceIps();
        all.loadBalancers();
        all.privateNetworks();
        return all.fates.stream().sorted(ResourceFate.ORDER).toList();
    }

    private void clusterAndPools() {
        String place = cluster.region().map(Region::toString).orElse("");
        fates.add(
                cluster.type().contains("dedicated")
                        ? Inventory.billed(
                                ResourceKind.CLUSTER,
                                cluster.id(),
                                cluster.name(),
                                place,
                                Fate.GOES,
                                "it is deleted, and its commitment ends")
                        : Inventory.free(
                                ResourceKind.CLUSTER, cluster.id(), cluster.name(), place, Fate.GOES, "it is deleted"));
        for (Pool pool : observed.pools()) {
            String where = pool.zone().map(Zone::toString).orElse(place);
            fates.add(Inventory.free(
                    ResourceKind.POOL, pool.id(), pool.name(), where, Fate.GOES, "it goes with its cluster"));
        }
    }

    /** The Instances of the project that are nodes of the cluster, by id. */
    private Map<String, Server> machines() {
        Set<String> ids = observed.nodes().stream()
                .flatMap(node -> node.providerId().flatMap(ProviderId::parse).filter(ProviderId::isInstance).stream())
                .map(ProviderId::id)
                .collect(Collectors.toSet());
        Set<String> tags =
                observed.nodes().stream().map(node -> NODE_TAG + node.id()).collect(Collectors.toSet());
        return project.servers().stream()
                .filter(server -> ids.contains(server.id())
                        || ClusterMark.isTagged(cluster.id(), server.tags())
                                && server.tags().stream().anyMatch(tags::contains))
                .collect(Collectors.toMap(Server::id, Function.identity()));
    }

    /** A node whose Instance is there is not listed twice. */
    private void nodes() {
        Set<String> external =
                observed.pools().stream().filter(Pool::isExternal).map(Pool::id).collect(Collectors.toSet());
        String place = cluster.region().map(Region::toString).orElse("");
        for (Node node : observed.nodes()) {
            if (external.contains(node.poolId())) {
                fates.add(Inventory.free(
                        ResourceKind.NODE, node.id(), node.name(), place, Fate.GOES, "it leaves the cluster"));
                fates.add(Inventory.free(
                        ResourceKind.MACHINE,
                        node.id(),
                        node.name(),
                        "",
                        Fate.STAYS,
                        "it is not Scaleway's to delete: it runs on, at the price of whoever runs it"));
            } else if (machines.values().stream().noneMatch(server -> isOn(node, server))) {
                fates.add(Inventory.free(
                        ResourceKind.NODE, node.id(), node.name(), place, Fate.GOES, "it goes with its pool"));
            }
        }
    }

    private static boolean isOn(Node node, Server server) {
        return server.tags().contains(NODE_TAG + node.id())
                || node.providerId()
                        .flatMap(ProviderId::parse)
                        .filter(machine -> machine.id().equals(server.id()))
                        .isPresent();
    }

    private void servers() {
        for (Server server : project.servers()) {
            if (machines.containsKey(server.id())) {
                fates.add(inventory.of(server, Fate.GOES, "it is a node"));
                fates.addAll(Inventory.blockVolumes(
                        server,
                        Fate.UNKNOWN,
                        "it is in a node, and one of the Block API, which this SDK does not see"));
            } else if (ClusterMark.isTagged(cluster.id(), server.tags())) {
                fates.add(inventory.of(server, Fate.STAYS, "it has the cluster's tag, and is none of its nodes"));
                fates.addAll(Inventory.blockVolumes(server, Fate.STAYS, IN_STRAY));
            }
        }
    }

    private void volumes() {
        Set<String> strays = project.servers().stream()
                .filter(server -> !machines.containsKey(server.id()))
                .filter(server -> ClusterMark.isTagged(cluster.id(), server.tags()))
                .map(Server::id)
                .collect(Collectors.toSet());
        project.volumes().forEach(volume -> volume(volume, strays));
    }

    /** What is in an Instance stays with that, or goes with it; what is in none is the cluster's by its tag or name. */
    private void volume(Volume volume, Set<String> strays) {
        String in = volume.server().map(ResourceSummary::id).orElse("");
        boolean isOfCluster = ClusterMark.isOf(cluster.id(), volume.name(), volume.tags());
        boolean inNode = machines.containsKey(in);
        if (inNode && isLocal(volume)) {
            fates.add(Inventory.of(volume, Fate.GOES, "it is local to a node"));
        } else if (!in.isEmpty() && !inNode && (isOfCluster || strays.contains(in))) {
            fates.add(Inventory.of(volume, Fate.STAYS, IN_STRAY));
        } else if (isOfCluster || inNode) {
            fates.add(
                    all
                            ? Inventory.of(volume, Fate.GOES, "volumes of the cluster go, also those to be retained")
                            : Inventory.of(volume, Fate.STAYS, KEPT));
        }
    }

    private static boolean isLocal(Volume volume) {
        return volume.volumeType().equals(VolumeType.L_SSD)
                || volume.volumeType().equals(VolumeType.SCRATCH);
    }

    private void instanceIps() {
        Set<String> nodeNames = observed.nodes().stream()
                .map(node -> NODE_NAME_TAG + node.name())
                .collect(Collectors.toSet());
        for (io.github.scw4j.instance.ip.Ip ip : project.instanceIps()) {
            boolean tagged = ClusterMark.isTagged(cluster.id(), ip.tags());
            Optional<Server> machine =
                    ip.server().map(ResourceSummary::id).flatMap(id -> Optional.ofNullable(machines.get(id)));
            if (tagged && ip.tags().stream().anyMatch(nodeNames::contains)) {
                fates.add(Inventory.of(ip, Fate.GOES, "it was got for a node, and goes with it"));
            } else if (machine.isPresent()) {
                fates.add(Inventory.of(
                        ip,
                        Fate.STAYS,
                        "it was not got for node " + machine.get().name() + ", only put on it"));
            } else if (tagged) {
                fates.add(Inventory.of(ip, Fate.STAYS, "it has the cluster's tag, and is of none of its nodes"));
            }
        }
    }

    private void loadBalancers() {
        Set<String> listed = new HashSet<>();
        for (LoadBalancer lb : project.loadBalancers()) {
            boolean named = lb.name().startsWith(cluster.id());
            if (named || Ownership.isOf(cluster.id(), lb)) {
                Fate fate = goes(lb) ? Fate.GOES : Fate.STAYS;
                fates.add(Inventory.of(lb, fate, reason(named, lb)));
                lb.ips().forEach(ip -> listed.add(ip.id()));
                lb.ips()
                        .forEach(ip -> fates.add(
                                goes(lb)
                                        ? Inventory.of(
                                                ip,
                                                fate,
                                                "it is released with its load balancer, also if it was reserved")
                                        : Inventory.of(ip, fate, "its load balancer stays")));
            }
        }
        project.loadBalancerIps().stream()
                .filter(ip -> ClusterMark.isTagged(cluster.id(), ip.tags()) && !listed.contains(ip.id()))
                .forEach(ip -> fates.add(Inventory.of(
                        ip, Fate.STAYS, "it has the cluster's tag, and is on none of its load balancers")));
    }

    private boolean goes(LoadBalancer lb) {
        return all && lb.name().startsWith(cluster.id()) && isInRegion(lb);
    }

    private String reason(boolean named, LoadBalancer lb) {
        if (goes(lb)) {
            return "its name begins with the cluster's id";
        }
        if (!all) {
            return KEPT;
        }
        return named
                ? "it is in another region than the cluster"
                : "its name does not begin with the cluster's id; its tags say that it was made for a Service there";
    }

    private boolean isInRegion(LoadBalancer lb) {
        return cluster.region().isEmpty() || lb.zone().map(Zone::region).equals(cluster.region());
    }

    private void privateNetworks() {
        Set<String> ids = new TreeSet<>();
        cluster.privateNetworkId().ifPresent(ids::add);
        observed.pools().forEach(pool -> pool.privateNetworkId().ifPresent(ids::add));
        project.privateNetworks().stream()
                .filter(network -> ids.contains(network.id()))
                .map(this::privateNetwork)
                .forEach(fates::add);
    }

    private ResourceFate privateNetwork(PrivateNetwork network) {
        if (cluster.privateNetworkId().filter(network.id()::equals).isEmpty()) {
            return Inventory.of(network, Fate.STAYS, "it is a pool's own, and only the cluster's is deleted");
        }
        List<String> users = new NetworkUsers(project).of(network, leaving());
        if (!all) {
            return Inventory.of(network, Fate.STAYS, KEPT);
        }
        return users.isEmpty()
                ? Inventory.of(network, Fate.GOES, "nothing else is in it, whoever made it")
                : Inventory.of(network, Fate.STAYS, "it is not empty then: " + NetworkUsers.some(users));
    }

    /** Ids of what is in a private network now and will not be then. */
    private Set<String> leaving() {
        return Stream.of(
                        Stream.of(cluster.id()),
                        observed.nodes().stream().map(Node::id),
                        machines.values().stream()
                                .flatMap(server -> server.privateNics().stream())
                                .map(PrivateNic::id),
                        project.loadBalancers().stream().filter(this::goes).map(LoadBalancer::id))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }
}
