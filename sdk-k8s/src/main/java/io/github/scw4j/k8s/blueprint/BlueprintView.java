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
import java.util.ArrayList;
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
        List<PrivateNetwork> network = new ArrayList<>();
        if (cluster.privateNetworkId().isPresent()) {
            PrivateNetwork its = networks.get(cluster.privateNetworkId().get());
            // it names its VPC only if that is not the one which it would be in anyway
            boolean usual = new Vpcs(calls).get(its.vpcId()).isDefault();
            network.add(usual ? its.toBuilder().vpcId("").build() : its);
        }
        Blueprint read =
                Blueprint.of(observation(Optional.of(cluster), pools(cluster.id()), network, Optional.empty()));
        if (calls.project().equals(Optional.of(cluster.projectId()))) {
            return read;
        }
        CreateCluster elsewhere =
                read.cluster().toBuilder().projectId(cluster.projectId()).build();
        return read.toBuilder().cluster(elsewhere).build();
    }

    BlueprintObservation observe(Blueprint blueprint) {
        Optional<Cluster> found = find(blueprint.cluster());
        if (found.isEmpty() || found.get().status().isLeaving()) {
            return observation(found, List.of(), networks(blueprint), Optional.empty());
        }
        Cluster cluster = found.get();
        List<Pool> pools = pools(cluster.id());
        boolean network =
                blueprint.network().isPresent() && cluster.privateNetworkId().isPresent();
        return observation(
                found,
                pools,
                network ? List.of(networks.get(cluster.privateNetworkId().get())) : List.of(),
                VersionSteps.toReach(blueprint, cluster, pools).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Upgrades(calls).observe(cluster.id())));
    }

    private BlueprintObservation observation(
            Optional<Cluster> cluster,
            List<Pool> pools,
            List<PrivateNetwork> network,
            Optional<UpgradeObservation> upgrade) {
        List<AclRule> rules = cluster.isEmpty()
                ? List.of()
                : new AclRules(calls).list(cluster.get().id()).toList();
        return new BlueprintObservation(
                cluster,
                pools,
                rules,
                network,
                new ClusterTypes(calls).list().toList(),
                upgrade,
                calls.clock().instant());
    }

    /** Names are unique in a project, but for one that is being deleted. */
    private Optional<Cluster> find(CreateCluster described) {
        Cluster found = null;
        for (Cluster cluster : clusters.list(list -> list.name(described.name()).projectId(project(described)))) {
            if (!cluster.name().equals(described.name())) {
                continue;
            }
            if (found != null && !found.projectId().equals(cluster.projectId())) {
                throw new IllegalArgumentException("cluster.projectId: no project is known, and clusters called \""
                        + cluster.name() + "\" are in " + found.projectId() + " and " + cluster.projectId());
            }
            found = found == null || !cluster.status().isLeaving() ? cluster : found;
        }
        return Optional.ofNullable(found);
    }

    private Optional<String> project(CreateCluster described) {
        return described.projectId().or(described::organizationId).or(calls::project);
    }

    private List<PrivateNetwork> networks(Blueprint blueprint) {
        List<PrivateNetwork> found = new ArrayList<>();
        if (blueprint.network().isPresent()) {
            CreatePrivateNetwork described = blueprint.network().get();
            Optional<String> project = described.projectId().or(() -> project(blueprint.cluster()));
            for (PrivateNetwork network :
                    networks.list(list -> list.name(described.name()).projectId(project))) {
                if (network.name().equals(described.name())) {
                    found.add(network);
                }
            }
        }
        return found;
    }

    private List<Pool> pools(String clusterId) {
        return new Pools(calls).list(clusterId).toList();
    }
}
