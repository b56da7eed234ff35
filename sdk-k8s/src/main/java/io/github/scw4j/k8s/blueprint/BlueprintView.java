package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.acl.AclRules;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.clustertype.ClusterTypes;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.k8s.upgrade.UpgradeObservation;
import io.github.scw4j.k8s.upgrade.Upgrades;
import io.github.scw4j.vpc.cloud.Vpcs;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetworks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads all that a blueprint is planned from, or made from. */
final class BlueprintView {
    private final Calls calls;
    private final Clusters clusters;
    private final PrivateNetworks networks;

    BlueprintView(Calls calls) {
        this.calls = calls;
        this.clusters = new Clusters(calls);
        this.networks = new PrivateNetworks(calls);
    }

    Blueprint read(String clusterId) {
        Cluster cluster = clusters.get(clusterId);
        List<PrivateNetwork> network =
                cluster.privateNetworkId().map(networks::get).map(this::elsewhereThanUsual).stream()
                        .toList();
        Blueprint read = Blueprint.of(new BlueprintObservation(
                Optional.of(cluster),
                pools(cluster),
                rules(cluster),
                network,
                List.of(),
                Optional.empty(),
                calls.clock().instant()));
        return cluster.projectId().equals(calls.project())
                ? read
                : read.toBuilder()
                        .cluster(read.cluster().toBuilder()
                                .projectId(cluster.projectId())
                                .build())
                        .build();
    }

    /** A network names its VPC only if that is not the one which it would be in anyway. */
    private PrivateNetwork elsewhereThanUsual(PrivateNetwork network) {
        return new Vpcs(calls).get(network.vpcId()).isDefault()
                ? network.toBuilder().vpcId("").build()
                : network;
    }

    BlueprintObservation observe(Blueprint blueprint) {
        Optional<Cluster> cluster = find(blueprint.cluster());
        List<Pool> pools = cluster.map(this::pools).orElse(List.of());
        Optional<UpgradeObservation> upgrade = cluster.filter(
                        there -> !there.status().isLeaving()
                                && BlueprintPlanner.versionToReach(blueprint, there, pools)
                                        .isPresent())
                .map(there -> new Upgrades(calls).observe(there.id()));
        return new BlueprintObservation(
                cluster,
                pools,
                cluster.map(this::rules).orElse(List.of()),
                networks(blueprint, cluster),
                new ClusterTypes(calls).list().toList(),
                upgrade,
                calls.clock().instant());
    }

    /** Names are unique in a project, but for one that is being deleted. */
    private Optional<Cluster> find(CreateCluster described) {
        return clusters.list(list -> list.name(described.name()).projectId(project(described))).stream()
                .filter(cluster -> cluster.name().equals(described.name()))
                .min(Comparator.comparing(cluster -> cluster.status().isLeaving()));
    }

    private String project(CreateCluster described) {
        return described.projectId().or(described::organizationId).orElseGet(calls::project);
    }

    private List<PrivateNetwork> networks(Blueprint blueprint, Optional<Cluster> cluster) {
        if (blueprint.network().isEmpty()) {
            return List.of();
        }
        CreatePrivateNetwork described = blueprint.network().get();
        Optional<String> its =
                cluster.filter(there -> !there.status().isLeaving()).flatMap(Cluster::privateNetworkId);
        String project = described.projectId().orElseGet(() -> project(blueprint.cluster()));
        return its.map(id -> List.of(networks.get(id)))
                .orElseGet(() -> networks
                        .list(list -> list.name(described.name()).projectId(project))
                        .stream()
                        .filter(network -> network.name().equals(described.name()))
                        .toList());
    }

    private List<Pool> pools(Cluster cluster) {
        return new Pools(calls).list(cluster.id()).toList();
    }

    private List<AclRule> rules(Cluster cluster) {
        return new AclRules(calls).list(cluster.id()).toList();
    }
}
