package io.github.scw4j.samples.quickstart;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.kubeconfig.Kubeconfig;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.version.Version;
import io.github.scw4j.samples.terminal.Steps;
import io.github.scw4j.vpc.Vpc;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The life of a cluster, step by step: this is how the SDK is used. */
final class ClusterLife {

    static final String NODE_TYPE = "DEV1-M";

    /** Somebody watches: look more often than one would otherwise. */
    private static final Duration LOOK = Duration.ofSeconds(4);

    private final String name;
    private final K8s k8s;
    private final Vpc vpc;
    private final Steps steps;

    ClusterLife(String name, ScalewayClient client, Steps steps) {
        this.name = name;
        this.k8s = K8s.of(client);
        this.vpc = Vpc.of(client);
        this.steps = steps;
    }

    /** What the cluster and its network are called. */
    String name() {
        return name;
    }

    /**
     * Makes a cluster, fills, scales and upgrades it, and writes its kubeconfig.
     *
     * @param kubeconfig where to
     * @param withToken whether with the cluster's admin token
     */
    void live(Path kubeconfig, boolean withToken) {
        List<Version> versions = k8s.versions().list();
        String version = versions.get(Math.min(1, versions.size() - 1)).name();
        Cluster cluster = create(version);
        nodesComeUp(cluster, 2);
        Pool pool = k8s.pools().list(cluster.id()).iterator().next();
        scale(cluster, pool, 3);
        upgrade(cluster);
        write(cluster, kubeconfig, withToken);
    }

    private Cluster create(String version) {
        return steps.step("create a private network and a cluster of version " + version, progress -> {
            Cluster cluster = k8s.clusters()
                    .createWithNetwork(c -> c.name(name)
                            .version(version)
                            .addPool(p -> p.name("default").nodeType(NODE_TYPE).size(2)));
            return k8s.clusters()
                    .waiter(cluster)
                    .until(Readiness.controlPlane())
                    .pollEvery(LOOK, LOOK)
                    .onProgress(progress)
                    .await();
        });
    }

    private void nodesComeUp(Cluster cluster, int nodes) {
        steps.step(
                "wait for its " + nodes + " nodes of type " + NODE_TYPE,
                progress -> k8s.clusters()
                        .waiter(cluster.id())
                        .until(Readiness.nodes(nodes))
                        .onProgress(progress)
                        .await());
        nodes(cluster);
    }

    private void scale(Cluster cluster, Pool pool, int size) {
        steps.step("scale the pool from " + pool.size() + " to " + size + " nodes", progress -> {
            k8s.pools().update(pool.id(), p -> p.size(size));
            return k8s.clusters()
                    .waiter(cluster.id())
                    .until(Readiness.nodes(size))
                    .pollEvery(LOOK, LOOK)
                    .onProgress(progress)
                    .await();
        });
        nodes(cluster);
    }

    private void upgrade(Cluster cluster) {
        List<Version> targets = k8s.clusters().availableVersions(cluster.id());
        if (targets.isEmpty()) {
            steps.detail("there is no newer version to upgrade to");
            return;
        }
        String version = targets.get(0).name();
        steps.step("upgrade the control plane to " + version, progress -> {
            Cluster upgrading = k8s.clusters().upgrade(cluster.id(), UpgradeCluster.withPoolsTo(version));
            return k8s.clusters()
                    .waiter(upgrading)
                    .until(Readiness.controlPlane())
                    .pollEvery(LOOK, LOOK)
                    .onProgress(progress)
                    .await();
        });
        steps.step("replace the nodes by nodes of " + version + ", one by one", progress -> {
            k8s.clusters()
                    .waiter(cluster.id())
                    .until(Readiness.upgradedTo(version))
                    .pollEvery(LOOK, LOOK)
                    .onProgress(progress)
                    .await();
            return k8s.clusters()
                    .waiter(cluster.id())
                    .until(Readiness.stable())
                    .pollEvery(LOOK, LOOK)
                    .onProgress(progress)
                    .await();
        });
        nodes(cluster);
    }

    private void write(Cluster cluster, Path file, boolean withToken) {
        Kubeconfig kubeconfig = withToken
                ? k8s.clusters().kubeconfigWithAdminToken(cluster.id())
                : k8s.clusters().kubeconfig(cluster.id()).withScwPlugin();
        kubeconfig.writeTo(file);
        steps.detail(
                "its kubeconfig, " + (withToken ? "with the admin token" : "which asks scw for a token") + ": " + file);
    }

    private void nodes(Cluster cluster) {
        for (Node node : k8s.nodes().list(cluster.id(), n -> n.status(NodeStatus.READY))) {
            steps.detail(node.name() + node.publicIpV4().map(ip -> "  " + ip).orElse(""));
        }
    }

    /** Deletes whatever there is of it, also what a step that was broken off may have left. */
    void end() {
        k8s.clusters().list(l -> l.name(name)).stream()
                .filter(cluster -> cluster.name().equals(name))
                .forEach(this::delete);
        vpc.privateNetworks().list(l -> l.name(name)).stream()
                .filter(network -> network.name().equals(name))
                .forEach(network -> vpc.privateNetworks().delete(network.id()));
    }

    private void delete(Cluster cluster) {
        steps.step("delete the cluster with its nodes and its network", progress -> {
            k8s.clusters().delete(cluster.id(), AdditionalResources.DELETE);
            return k8s.clusters()
                    .waiter(cluster.id())
                    .untilDeleted()
                    .pollEvery(LOOK, LOOK)
                    .onProgress(progress)
                    .await();
        });
    }
}
