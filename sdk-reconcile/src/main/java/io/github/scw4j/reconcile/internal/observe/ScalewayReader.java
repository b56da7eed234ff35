package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.ProviderId;
import io.github.scw4j.reconcile.observation.ServerListing;
import io.github.scw4j.vpc.Ipam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads Scaleway's side: a number of calls that grows with the pages, and not with the nodes. */
final class ScalewayReader {
    private final K8s k8s;
    private final Instances instances;
    private final Ipam ipam;
    private final String clusterId;
    private final Map<Region, InterfaceAddresses> addresses = new HashMap<>();

    ScalewayReader(ScalewayClient client, String clusterId) {
        this.k8s = K8s.of(client);
        this.instances = Instances.of(client);
        this.ipam = Ipam.of(client);
        this.clusterId = clusterId;
    }

    ScalewayPart read(List<KubernetesNode> kubernetesNodes, Instant now) {
        Cluster cluster = PartFailure.name("cluster", () -> k8s.clusters().get(clusterId));
        List<Pool> pools =
                PartFailure.name("pools", () -> k8s.pools().list(clusterId).toList());
        List<Node> nodes =
                PartFailure.name("nodes", () -> k8s.nodes().list(clusterId).toList());
        Scope scope = Scope.of(cluster, pools);
        Set<Zone> zones = zones(pools, nodes, kubernetesNodes);
        List<ObservedServer> servers = new ArrayList<>();
        for (Map.Entry<Region, List<Server>> region : byRegion(zones, scope).entrySet()) {
            servers.addAll(observed(region.getKey(), region.getValue(), scope, now));
        }
        return new ScalewayPart(cluster, pools, nodes, ServerListing.of(zones, servers));
    }

    private static Set<Zone> zones(List<Pool> pools, List<Node> nodes, List<KubernetesNode> kubernetesNodes) {
        Set<Zone> zones = new TreeSet<>();
        pools.stream()
                .filter(pool -> !pool.isExternal())
                .forEach(pool -> pool.zone().ifPresent(zones::add));
        nodes.forEach(node -> zones.addAll(zones(node.providerId())));
        kubernetesNodes.forEach(node -> zones.addAll(zones(node.providerId())));
        return zones;
    }

    /** Where this Instance can be: anywhere, in the old form of a provider id, which does not say. */
    private static List<Zone> zones(Optional<String> providerId) {
        return providerId
                .flatMap(ProviderId::parse)
                .filter(ProviderId::isInstance)
                .map(machine -> machine.zone().map(List::of).orElseGet(Zone::known))
                .orElse(List.of());
    }

    private Map<Region, List<Server>> byRegion(Set<Zone> zones, Scope scope) {
        Map<Region, List<Server>> byRegion = new HashMap<>();
        for (Zone zone : zones) {
            Instances there = instances.with(options -> options.zone(zone));
            List<Server> servers = PartFailure.name(
                    "servers of " + zone,
                    () -> there.servers().list(scope::narrow).toList());
            byRegion.computeIfAbsent(zone.region(), none -> new ArrayList<>()).addAll(servers);
        }
        return byRegion;
    }

    private List<ObservedServer> observed(Region region, List<Server> servers, Scope scope, Instant now) {
        Map<String, List<IpAddress>> known = PartFailure.name(
                "addresses in " + region,
                () -> addresses
                        .computeIfAbsent(region, here -> new InterfaceAddresses(ipam, here))
                        .of(servers, scope, now));
        return servers.stream().map(server -> ServerReading.of(server, known)).toList();
    }
}
