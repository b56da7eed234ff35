package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.placementgroup.PlacementGroup;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.servertype.ServerType;
import io.github.scw4j.instance.servertype.ServerTypeAvailability;
import io.github.scw4j.instance.servertype.ServerTypeCapabilities;
import io.github.scw4j.instance.servertype.ServerTypeStock;
import io.github.scw4j.instance.servertype.VolumeSizeRange;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.clustertype.ClusterTypeAvailability;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.k8s.version.ContainerRuntime;
import io.github.scw4j.k8s.version.Version;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.Subnet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a look could have seen in fr-par, with what a test wants to be otherwise. */
record Seen(
        Instant now,
        UnaryOperator<ClusterType.Builder> types,
        List<Cluster> clusters,
        Map<String, String> stock,
        List<Server> servers,
        Predicate<String> offered) {
    static final Instant NOW = Instant.parse("2026-08-18T12:00:00Z");
    private static final Version NEWEST = Version.builder()
            .name("1.36.1")
            .availableCnis(List.of(Cni.CILIUM, Cni.CILIUM_NATIVE, Cni.CALICO, Cni.KILO, Cni.NONE))
            .availableContainerRuntimes(List.of(ContainerRuntime.CONTAINERD))
            .availableFeatureGates(List.of("HPAScaleToZero", "ImageVolume"))
            .availableAdmissionPlugins(List.of("AlwaysPullImages", "PodNodeSelector"))
            .availableKubeletArgs(Map.of("maxPods", "uint16", "cpuManagerPolicy", "enum:none|static"))
            .deprecatedAt(Instant.parse("2027-07-07T00:00:00Z"))
            .endOfLifeAt(Instant.parse("2027-09-07T00:00:00Z"))
            .build();
    private static final Version OLD = NEWEST.toBuilder()
            .name("1.33.10")
            .availableCnis(List.of(Cni.CILIUM, Cni.CALICO, Cni.KILO, Cni.NONE))
            .deprecatedAt(Instant.parse("2026-09-04T00:00:00Z"))
            .endOfLifeAt(Instant.parse("2026-11-04T00:00:00Z"))
            .build();

    static Seen usual() {
        return new Seen(NOW, type -> type, List.of(), Map.of(), List.of(), type -> true);
    }

    Seen at(String instant) {
        return new Seen(Instant.parse(instant), types, clusters, stock, servers, offered);
    }

    /** Of all types of clusters. */
    Seen types(UnaryOperator<ClusterType.Builder> change) {
        return new Seen(now, change, clusters, stock, servers, offered);
    }

    Seen typesLeft(ClusterTypeAvailability availability) {
        return types(type -> type.build().name().equals("kapsule") ? type.availability(availability) : type);
    }

    Seen clusters(int count) {
        return new Seen(
                now,
                types,
                IntStream.range(0, count)
                        .mapToObj(n -> Cluster.builder()
                                .id("c" + n)
                                .name("other-" + n)
                                .type("kapsule")
                                .projectId("project")
                                .region(Region.FR_PAR)
                                .build())
                        .toList(),
                stock,
                servers,
                offered);
    }

    /** In fr-par-1. */
    Seen left(String nodeType, String availability) {
        Map<String, String> other = new TreeMap<>(stock);
        other.put(nodeType, availability);
        return new Seen(now, types, clusters, other, servers, offered);
    }

    /** Not in fr-par-1, that is. */
    Seen without(String nodeType) {
        return new Seen(now, types, clusters, stock, servers, type -> !type.equals(nodeType));
    }

    Seen servers(int count, UnaryOperator<Server.Builder> each) {
        List<Server> more = new ArrayList<>(servers);
        for (int n = 0; n < count; n++) {
            more.add(each.apply(Server.builder().id("s" + more.size())).build());
        }
        return new Seen(now, types, clusters, stock, more, offered);
    }

    Observation observation(String version) {
        List<Version> live = Stream.of(NEWEST, OLD)
                .filter(each -> each.endOfLifeAt().orElseThrow().isAfter(now))
                .toList();
        SortedMap<Zone, ZoneView> zones = new TreeMap<>();
        zones.put(Zone.FR_PAR_1, zone(offered, stock, servers, List.of("group")));
        zones.put(Zone.FR_PAR_2, zone(type -> true, Map.of(), List.of(), List.of("group-2")));
        zones.put(Zone.NL_AMS_1, zone(type -> true, Map.of(), List.of(), List.of()));
        return new Observation(
                Region.FR_PAR,
                now,
                Look.of(live),
                Look.of(Stream.of(NEWEST, OLD)
                        .filter(each -> each.name().equals(version))
                        .findFirst()),
                Look.of(List.of(
                        type("kapsule", 150, 4, 55),
                        type("kapsule-dedicated-4", 250, 4, 200),
                        type("kapsule-dedicated-8", 500, 8, 200),
                        type("multicloud", 150, 4, 55))),
                Look.of(clusters),
                zones,
                Map.of(
                        "network", Look.of(Optional.of(network("network", "vpc", "172.16.0.0/22"))),
                        "small", Look.of(Optional.of(network("small", "vpc", "172.16.0.0/28"))),
                        "other", Look.of(Optional.of(network("other", "vpc-2", "172.17.0.0/22"))),
                        "gone", Look.of(Optional.empty())));
    }

    private static PrivateNetwork network(String id, String vpc, String subnet) {
        return PrivateNetwork.builder()
                .id(id)
                .name(id)
                .vpcId(vpc)
                .addSubnets(Subnet.builder().id(id).subnet(Cidr.of(subnet)).build())
                .build();
    }

    private ClusterType type(String name, int nodes, int gigabytes, int etcd) {
        boolean dedicated = name.contains("dedicated");
        return types.apply(ClusterType.builder()
                        .name(name)
                        .maxNodes(nodes)
                        .memoryBytes(gigabytes * 1_000_000_000L)
                        .maxEtcdSizeBytes(etcd * 1_000_000L)
                        .dedicated(dedicated)
                        .commitmentDelay(Duration.ofDays(dedicated ? 30 : 0)))
                .build();
    }

    private static ZoneView zone(
            Predicate<String> offered, Map<String, String> stock, List<Server> servers, List<String> groups) {
        List<ServerType> types = Stream.of(
                        server("DEV1-S", 2, 2, 20, 0.009),
                        server("DEV1-M", 3, 4, 40, 0.02),
                        server("PRO2-XXS", 2, 8, 0, 0.0561),
                        server("PRO2-XS", 4, 16, 0, 0.1122),
                        server("PRO2-S", 8, 32, 0, 0.2244),
                        server("NEW1-S", 16, 64, 0, 0),
                        server("VC1L", 6, 8, 200, 0.025).toBuilder()
                                .endOfService(true)
                                .build(),
                        server("LOCAL-S", 2, 8, 60, 0.03).toBuilder()
                                .capabilities(ServerTypeCapabilities.builder()
                                        .blockStorage(false)
                                        .build())
                                .build())
                .filter(type -> offered.test(type.name()))
                .toList();
        return new ZoneView(
                Optional.of(Look.of(types)),
                Optional.of(Look.of(types.stream()
                        .map(type -> ServerTypeStock.builder()
                                .name(type.name())
                                .availability(ServerTypeAvailability.of(stock.getOrDefault(type.name(), "available")))
                                .build())
                        .toList())),
                Optional.of(Look.of(servers)),
                Optional.of(Look.of(groups.stream()
                        .map(id -> PlacementGroup.builder().id(id).build())
                        .toList())));
    }

    private static ServerType server(String name, int cpus, int gibibytes, long localGigabytes, double price) {
        return ServerType.builder()
                .name(name)
                .ncpus(cpus)
                .ramBytes((long) gibibytes << 30)
                .volumesConstraint(VolumeSizeRange.builder()
                        .maxSizeBytes(localGigabytes * 1_000_000_000L)
                        .build())
                .hourlyPrice(price)
                .build();
    }
}
