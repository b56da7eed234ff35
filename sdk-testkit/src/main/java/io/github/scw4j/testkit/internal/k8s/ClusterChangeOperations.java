package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;

/** Changes to a cluster: update, upgrade, another type. Each wants the cluster to be stable. */
final class ClusterChangeOperations {

    private final Kubernetes k8s;

    ClusterChangeOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        String one = ClusterOperations.ONE;
        return List.of(
                new Operation("UpdateCluster", "PATCH", one, this::update),
                new Operation("UpgradeCluster", "POST", one + "/upgrade", this::upgrade),
                new Operation("SetClusterType", "POST", one + "/set-type", this::setType));
    }

    /** Refuses a change while another one is under way. */
    static void requireStable(Cluster cluster) {
        if (ClusterStatus.isTransient(cluster.status)) {
            throw Errors.transientState("cluster", cluster.id, cluster.status);
        }
    }

    private Answer update(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        Arguments arguments = request.arguments();
        String name = arguments.text("name", 100).orElse(cluster.name);
        arguments.require(!name.isEmpty(), "name", "length must be at least 1");
        String description = arguments.text("description", 4096).orElse(cluster.description);
        List<String> tags = arguments.texts("tags").orElse(cluster.tags);
        ObjectNode autoscaler = ClusterArguments.autoscaler(arguments, cluster.autoscalerConfig);
        ObjectNode autoUpgrade = ClusterArguments.autoUpgrade(arguments, cluster.autoUpgrade);
        ObjectNode openIdConnect = ClusterArguments.openIdConnect(arguments, cluster.openIdConnectConfig, false);
        List<String> featureGates = arguments.texts("feature_gates").orElse(cluster.featureGates);
        List<String> admissionPlugins = arguments.texts("admission_plugins").orElse(cluster.admissionPlugins);
        List<String> sans = arguments.texts("apiserver_cert_sans").orElse(cluster.apiserverCertSans);
        arguments.verify();
        requireStable(cluster);
        ClusterOperations.checkName(k8s, cluster.projectId, name, cluster.id);
        cluster.name = name;
        cluster.description = description;
        cluster.tags = tags;
        cluster.autoscalerConfig = autoscaler;
        cluster.autoUpgrade = autoUpgrade;
        cluster.openIdConnectConfig = openIdConnect;
        cluster.featureGates = featureGates;
        cluster.admissionPlugins = admissionPlugins;
        cluster.apiserverCertSans = sans;
        k8s.clusterLife.update(cluster, request.now());
        k8s.autoUpgrade.plan(cluster);
        return ClusterOperations.answer(k8s, cluster, request);
    }

    private Answer upgrade(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        Arguments arguments = request.arguments();
        String version = arguments.requiredText("version", 10);
        boolean upgradePools = arguments.flag("upgrade_pools").orElse(false);
        arguments.require(
                version.isEmpty() || isTarget(cluster, version, request),
                "version",
                "cannot upgrade from " + cluster.version + " to " + version
                        + ": only to a later patch or to the next minor");
        arguments.verify();
        requireStable(cluster);
        for (Pool pool : cluster.pools.values()) {
            arguments.require(
                    pool.nodeType.isExternal()
                            || sameMinor(pool.version, cluster.version)
                            || sameMinor(version, cluster.version),
                    "version",
                    "pool " + pool.name + " is still at " + pool.version);
        }
        arguments.verify();
        k8s.clusterLife.upgrade(cluster, version, upgradePools, request.now());
        return ClusterOperations.answer(k8s, cluster, request);
    }

    private boolean isTarget(Cluster cluster, String version, Request request) {
        return k8s.versions.targets(cluster.version, request.now()).stream()
                .anyMatch(target -> target.name().equals(version));
    }

    private static boolean sameMinor(String one, String other) {
        return one.substring(0, one.lastIndexOf('.')).equals(other.substring(0, other.lastIndexOf('.')));
    }

    private Answer setType(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        Arguments arguments = request.arguments();
        String name = arguments.requiredText("type", 100);
        arguments.verify();
        ClusterType wanted = ClusterType.find(k8s.types, name)
                .orElseThrow(() -> Errors.invalid("type", "constraint", "no such cluster type: " + name));
        ClusterType current = ClusterType.find(k8s.types, cluster.type).orElseThrow();
        if (wanted.isKosmos() != current.isKosmos()) {
            throw Errors.invalid("type", "constraint", "a cluster cannot change between Kapsule and Kosmos");
        }
        if (wanted.equals(current)) {
            throw Errors.invalid("type", "constraint", "the cluster is of this type already");
        }
        requireStable(cluster);
        if (current.isMoreThan(wanted) && request.now().isBefore(cluster.commitmentEndsAt)) {
            throw Errors.preconditionFailed(
                    "resource_not_usable",
                    "the commitment to " + current.name() + " ends at " + cluster.commitmentEndsAt);
        }
        if (k8s.world.limits().limitsNodesByClusterType() && cluster.nodes.size() > wanted.maxNodes()) {
            throw Errors.invalid("type", "constraint", wanted.name() + " allows " + wanted.maxNodes() + " nodes");
        }
        k8s.clusterLife.setType(cluster, wanted, request.now());
        return ClusterOperations.answer(k8s, cluster, request);
    }
}
