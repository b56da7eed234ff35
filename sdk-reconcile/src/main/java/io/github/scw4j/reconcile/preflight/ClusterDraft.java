package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.blueprint.Blueprint;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.k8s.version.Cni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cluster as it would be: made anew, or one that is there with pools that are made or changed.
 *
 * @param live the cluster, where it is there
 * @param projectId its project, where that is known
 * @param cni the network of its pods; empty where it is there already
 * @param makesNetwork whether its private network is made with it
 * @param pools the pools that are asked for
 * @param others pools that are there and stay as they are
 */
record ClusterDraft(
        Optional<Cluster> live,
        String name,
        Optional<String> projectId,
        String type,
        String version,
        Optional<Cni> cni,
        List<String> featureGates,
        List<String> admissionPlugins,
        Optional<String> privateNetworkId,
        boolean makesNetwork,
        List<PoolDraft> pools,
        List<Pool> others) {
    static ClusterDraft of(CreateCluster request, Optional<String> defaultProject, Region region) {
        return of(request, false, defaultProject, region);
    }

    static ClusterDraft of(Blueprint blueprint, Optional<String> defaultProject, Region region) {
        CreateCluster request =
                blueprint.cluster().toBuilder().pools(blueprint.pools()).build();
        return of(request, blueprint.network().isPresent(), defaultProject, region);
    }

    private static ClusterDraft of(
            CreateCluster request, boolean makesNetwork, Optional<String> defaultProject, Region region) {
        return new ClusterDraft(
                Optional.empty(),
                request.name(),
                request.projectId().or(request::organizationId).or(() -> defaultProject),
                request.type().isEmpty() ? "kapsule" : request.type(),
                request.version(),
                Optional.of(request.cni()),
                request.featureGates(),
                request.admissionPlugins(),
                request.privateNetworkId(),
                makesNetwork,
                request.pools().stream()
                        .map(pool -> PoolDraft.of(pool, "pools[\"" + pool.name() + "\"].", region.zone(1)))
                        .toList(),
                List.of());
    }

    static ClusterDraft of(Cluster cluster, List<Pool> there, List<PoolSpec> made, Zone defaultZone) {
        boolean alone = made.size() == 1;
        return of(
                cluster,
                made.stream()
                        .map(pool -> PoolDraft.of(pool, alone ? "" : "pools[\"" + pool.name() + "\"].", defaultZone))
                        .toList(),
                there);
    }

    static ClusterDraft of(Cluster cluster, List<Pool> there, Pool changed, UpdatePool update, Zone defaultZone) {
        List<Pool> others = new ArrayList<>(there);
        others.removeIf(pool -> pool.id().equals(changed.id()));
        return of(cluster, List.of(PoolDraft.of(changed, update, defaultZone)), others);
    }

    private static ClusterDraft of(Cluster cluster, List<PoolDraft> pools, List<Pool> others) {
        return new ClusterDraft(
                Optional.of(cluster),
                cluster.name(),
                Optional.of(cluster.projectId()).filter(id -> !id.isEmpty()),
                cluster.type(),
                cluster.version(),
                Optional.empty(),
                List.of(),
                List.of(),
                cluster.privateNetworkId(),
                false,
                pools,
                others);
    }

    boolean isNew() {
        return live.isEmpty();
    }

    boolean isKosmos() {
        return type.startsWith("multicloud");
    }

    boolean isDedicated() {
        return type.contains("dedicated");
    }

    /** How many nodes it would have. */
    int nodes() {
        return pools.stream().mapToInt(PoolDraft::size).sum()
                + others.stream().mapToInt(Pool::size).sum();
    }

    /** How many nodes autoscalers could give it. */
    int most() {
        return pools.stream().mapToInt(PoolDraft::most).sum()
                + others.stream()
                        .mapToInt(pool -> pool.autoscaling() ? Math.max(pool.size(), pool.maxSize()) : pool.size())
                        .sum();
    }

    /** The field that says how many nodes there are: of the one pool, or of all. */
    String sizeField() {
        return !isNew() && pools.size() == 1 ? pools.get(0).field("size") : "pools";
    }
}
