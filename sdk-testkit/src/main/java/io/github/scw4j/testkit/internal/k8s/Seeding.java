package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.instance.NodeServer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts clusters into the state without their lives before, and lets things befall them. Used under the server's lock. */
public final class Seeding {

    private static final int SUBNET = 1000;

    private final Kubernetes k8s;

    /** Seeding of a product. */
    public Seeding(Kubernetes k8s) {
        this.k8s = k8s;
    }

    /** A cluster with its network, and gives its id. */
    public String cluster(
            String name, String region, String projectId, String type, String version, List<String> tags, int nodes) {
        Instant now = k8s.world.timeline().now();
        boolean kosmos = type.startsWith("multicloud");
        ClusterType clusterType = ClusterType.find(k8s.types, type)
                .orElseThrow(() -> new IllegalArgumentException("no such cluster type: " + type));
        String project = projectId.isEmpty() ? k8s.world.projectId() : projectId;
        String place = region.isEmpty() ? "fr-par" : region;
        @Nullable
        String network = kosmos
                ? null
                : k8s.networks
                        .add(place, project, "pn-" + name, List.of(), nodes <= SUBNET ? nodes : 60_000, now)
                        .id();
        ClusterSpec spec = new ClusterSpec(
                place,
                project,
                name,
                "",
                tags,
                type,
                version.isEmpty() ? k8s.versions.offered(now).get(0).name() : version,
                kosmos ? "kilo" : "cilium",
                network,
                "100.64.0.0/15",
                "10.32.0.0/20",
                "10.32.0.10",
                ClusterArguments.defaultAutoscaler(),
                ClusterArguments.defaultAutoUpgrade(),
                ClusterArguments.defaultOpenIdConnect());
        Cluster cluster = new Cluster(spec, k8s.world.ids().next(), k8s.world.organizationId(), now);
        cluster.commitmentEndsAt = now.plus(clusterType.commitment());
        cluster.iamNodesGroupId = k8s.world.ids().next();
        cluster.adminToken = k8s.world.ids().token(56);
        cluster.aclRules.add(new AclRule(k8s.world.ids().next(), "0.0.0.0/0", ""));
        k8s.clusterLife.seeded(cluster);
        return cluster.id;
    }

    /** A pool with its nodes, and gives its id. */
    public String pool(
            String clusterId,
            String name,
            String nodeType,
            int nodes,
            String status,
            String nodeStatus,
            boolean autohealing) {
        Cluster cluster = clusterOf(clusterId);
        Instant now = k8s.world.timeline().now();
        String zone = cluster.region + "-1";
        NodeType type = k8s.nodeTypes
                .find(nodeType)
                .orElseThrow(() -> new IllegalArgumentException("no such node type: " + nodeType));
        boolean local = type.localVolumeBytes() > 0;
        PoolSpec spec = new PoolSpec(
                name,
                type,
                zone,
                null,
                false,
                nodes,
                0,
                Math.max(1, nodes),
                autohealing,
                List.of(),
                Map.of(),
                1,
                0,
                local ? "l_ssd" : "sbs_5k",
                local ? type.localVolumeBytes() : 20_000_000_000L,
                false,
                null,
                Map.of(),
                List.of(),
                List.of(),
                null,
                Map.of());
        Pool pool =
                new Pool(k8s.world.ids().next(), cluster, spec, PoolOperations.securityGroup(k8s, spec, cluster), now);
        k8s.clusters.add(pool);
        for (int i = 0; i < nodes; i++) {
            k8s.nodeLife.seed(pool, nodeStatus, now);
        }
        pool.become(status, now);
        return pool.id;
    }

    /** A cluster becomes something else. */
    public void clusterBecomes(String id, String status) {
        Cluster cluster = clusterOf(id);
        cluster.controlPlane = !status.equals(ClusterStatus.POOL_REQUIRED) && !status.equals(ClusterStatus.CREATING);
        cluster.plan++;
        cluster.become(status, k8s.world.timeline().now());
    }

    /** A pool becomes something else. */
    public void poolBecomes(String id, String status, @Nullable String errorMessage) {
        Pool pool = poolOf(id);
        pool.plan++;
        pool.errorMessage = errorMessage;
        pool.become(status, k8s.world.timeline().now());
    }

    /** A pool gets no more nodes. */
    public void poolGetsStuck(String id, String message) {
        poolOf(id).stuck = message;
    }

    /** New nodes of a pool end in creation_error. */
    public void poolFailsToCreateNodes(String id, String message) {
        k8s.shortages.failCreation(poolOf(id).id, message);
    }

    /** A pool gets nodes again. */
    public void poolRecovers(String id) {
        Pool pool = poolOf(id);
        pool.stuck = null;
        k8s.shortages.allowCreation(id);
        if (pool.livingNodes().size() < pool.size) {
            k8s.poolLife.scale(pool, k8s.world.timeline().now());
        }
    }

    /** A node becomes something else. */
    public void nodeBecomes(String id, String status) {
        k8s.nodeLife.become(nodeOf(id), status, k8s.world.timeline().now());
    }

    /** A node becomes not ready, and no reboot helps. */
    public void nodeBreaks(String id) {
        nodeOf(id).broken = true;
        nodeBecomes(id, NodeStatus.NOT_READY);
    }

    /** A node says what is wrong with it. */
    public void nodeSays(String id, String message) {
        nodeOf(id).errorMessage = message;
    }

    /** A node type is out of stock in a zone. */
    public void runOut(String nodeType, String zone) {
        k8s.serverTypes.runOut(nodeType, zone);
    }

    /** A node type is in stock again. */
    public void restock(String nodeType, String zone) {
        k8s.serverTypes.restock(nodeType, zone);
    }

    /** The name of a cluster. */
    public String nameOf(String clusterId) {
        return clusterOf(clusterId).name;
    }

    /** The network of a cluster, empty for Kosmos. */
    public Optional<String> networkOf(String clusterId) {
        return Optional.ofNullable(clusterOf(clusterId).privateNetworkId);
    }

    /** The ids of a cluster's pools, by name. */
    public Map<String, String> poolsOf(String clusterId) {
        Map<String, String> ids = new LinkedHashMap<>();
        clusterOf(clusterId).pools.values().forEach(pool -> ids.put(pool.name, pool.id));
        return ids;
    }

    /** The ids of a cluster's nodes, in the order in which they were made. */
    public List<String> nodesOf(String clusterId) {
        return List.copyOf(clusterOf(clusterId).nodes.keySet());
    }

    /** The ids of a pool's nodes, in the order in which they were made. */
    public List<String> nodesOfPool(String poolId) {
        return poolOf(poolId).nodes().stream().map(node -> node.id).toList();
    }

    /** The id of a node's server. */
    public Optional<String> serverOf(String nodeId) {
        return Optional.ofNullable(nodeOf(nodeId).server).map(NodeServer::id);
    }

    /** The ids of all clusters. */
    public List<String> clusters() {
        return k8s.clusters.all().stream().map(cluster -> cluster.id).toList();
    }

    /** The status of a cluster, empty when it is gone. */
    public Optional<String> clusterStatus(String id) {
        return k8s.clusters.findCluster(id).map(cluster -> cluster.status);
    }

    /** The status of a pool, empty when it is gone. */
    public Optional<String> poolStatus(String id) {
        return k8s.clusters.findPool(id).map(pool -> pool.status);
    }

    /** The status of a node, empty when it is gone. */
    public Optional<String> nodeStatus(String id) {
        return k8s.clusters.findNode(id).map(node -> node.status);
    }

    /** The name of a node. */
    public String nameOfNode(String id) {
        return nodeOf(id).name;
    }

    /** The machine that a node is on, empty while it has none. */
    public Optional<String> providerIdOf(String id) {
        return Optional.of(nodeOf(id).providerId()).filter(text -> !text.isEmpty());
    }

    private Cluster clusterOf(String id) {
        return k8s.clusters.findCluster(id).orElseThrow(() -> new NoSuchElementException("no cluster " + id));
    }

    private Pool poolOf(String id) {
        return k8s.clusters.findPool(id).orElseThrow(() -> new NoSuchElementException("no pool " + id));
    }

    private Node nodeOf(String id) {
        return k8s.clusters.findNode(id).orElseThrow(() -> new NoSuchElementException("no node " + id));
    }
}
