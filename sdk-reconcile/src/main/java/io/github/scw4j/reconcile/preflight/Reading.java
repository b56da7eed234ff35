package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ConfigurationException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.version.Version;
import io.github.scw4j.vpc.Vpc;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a draft is judged by, and no more than it needs. */
final class Reading {
    private final ScalewayClient client;
    private final K8s k8s;
    private final Calls calls;
    private final Quotas quotas;

    Reading(ScalewayClient client, Quotas quotas) {
        this.client = client;
        this.k8s = K8s.of(client);
        this.calls = Calls.of(client);
        this.quotas = quotas;
    }

    Region region() {
        return calls.region();
    }

    Optional<String> project() {
        return calls.project();
    }

    /** Where a pool goes that names no zone: the client's, or the first of the region where that means nothing. */
    Zone defaultZone(Region region) {
        try {
            Zone zone = calls.zone();
            return zone.region().equals(region) ? zone : region.zone(1);
        } catch (ConfigurationException e) {
            return region.zone(1);
        }
    }

    Observation of(ClusterDraft draft) {
        Region region = draft.live().flatMap(Cluster::region).orElseGet(this::region);
        Look<List<Version>> versions = Look.at(k8s.versions()::list);
        return new Observation(
                region,
                calls.clock().instant(),
                versions,
                version(draft.version(), versions),
                Look.at(() -> k8s.clusterTypes().list().toList()),
                clusters(draft, region),
                zones(draft, region),
                networks(draft));
    }

    /** Lists have the newest patch of each minor version alone. */
    private Look<Optional<Version>> version(String name, Look<List<Version>> versions) {
        Optional<Version> listed = versions.value()
                .flatMap(all -> all.stream()
                        .filter(version -> version.name().equals(name))
                        .findFirst());
        return listed.isPresent()
                ? Look.of(listed)
                : Look.at(() -> whereFound(() -> k8s.versions().get(name)));
    }

    private static <T> Optional<T> whereFound(Supplier<T> get) {
        try {
            return Optional.of(get.get());
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    private Look<List<Cluster>> clusters(ClusterDraft draft, Region region) {
        if (!draft.isNew()) {
            return Look.of(List.of());
        }
        Set<Region> regions = new TreeSet<>(Set.of(region));
        if (quotas.ofClusters(draft.type()).isPresent()) {
            regions.addAll(Region.known());
        }
        return Look.at(() -> {
            List<Cluster> all = new ArrayList<>();
            for (Region each : regions) {
                K8s there = k8s.with(options -> options.region(each));
                all.addAll(there.clusters().list().toList());
            }
            return List.copyOf(all);
        });
    }

    private Map<String, Look<Optional<PrivateNetwork>>> networks(ClusterDraft draft) {
        Map<String, Look<Optional<PrivateNetwork>>> networks = new HashMap<>();
        Stream.concat(
                        draft.privateNetworkId().stream(),
                        draft.pools().stream().flatMap(pool -> pool.privateNetworkId().stream()))
                .distinct()
                .forEach(id -> networks.put(
                        id,
                        Look.at(() -> whereFound(
                                () -> Vpc.of(client).privateNetworks().get(id)))));
        return networks;
    }

    private SortedMap<Zone, ZoneView> zones(ClusterDraft draft, Region region) {
        List<PoolDraft> pools =
                draft.pools().stream().filter(pool -> !pool.isExternal()).toList();
        SortedSet<Zone> wanted = pools.stream().map(PoolDraft::zone).collect(Collectors.toCollection(TreeSet::new));
        SortedMap<Zone, ZoneView> views = new TreeMap<>();
        wanted.forEach(zone -> views.put(zone, offer(zone)));
        Set<Region> elsewhere = new TreeSet<>();
        pools.stream()
                .filter(pool -> isShort(pool, views))
                .forEach(pool -> elsewhere.add(draft.isKosmos() ? pool.zone().region() : region));
        Zone.known().stream()
                .filter(zone -> elsewhere.contains(zone.region()) && !views.containsKey(zone))
                .forEach(zone -> views.put(zone, offer(zone)));
        boolean counted = pools.stream()
                .anyMatch(pool -> quotas.ofServers(pool.nodeType()).isPresent());
        boolean placed = pools.stream().anyMatch(pool -> pool.placementGroupId().isPresent());
        SortedSet<Zone> occupied = new TreeSet<>(counted ? Zone.known() : List.of());
        if (placed || counted) {
            occupied.addAll(wanted);
        }
        occupied.forEach(zone ->
                views.put(zone, withServers(zone, views.getOrDefault(zone, NOTHING), placed && wanted.contains(zone))));
        return views;
    }

    private static final ZoneView NOTHING =
            new ZoneView(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static boolean isShort(PoolDraft pool, Map<Zone, ZoneView> views) {
        ZoneView view = views.getOrDefault(pool.zone(), NOTHING);
        return view.stock().flatMap(Look::value).isPresent() && !view.hasInStock(pool.nodeType());
    }

    private ZoneView offer(Zone zone) {
        Instances there = instances(zone);
        return new ZoneView(
                Optional.of(
                        Look.inZone(List.of(), () -> there.serverTypes().list().toList())),
                Optional.of(
                        Look.inZone(List.of(), () -> there.serverTypes().stock().toList())),
                Optional.empty(),
                Optional.empty());
    }

    private ZoneView withServers(Zone zone, ZoneView view, boolean withGroups) {
        Instances there = instances(zone);
        return new ZoneView(
                view.offer(),
                view.stock(),
                Optional.of(Look.inZone(List.of(), () -> there.servers().list().toList())),
                withGroups
                        ? Optional.of(Look.inZone(
                                List.of(), () -> there.placementGroups().list().toList()))
                        : Optional.empty());
    }

    private Instances instances(Zone zone) {
        return Instances.of(client).with(options -> options.zone(zone));
    }
}
