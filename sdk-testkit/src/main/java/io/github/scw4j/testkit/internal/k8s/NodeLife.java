package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.instance.NodeServer;
import io.github.scw4j.testkit.internal.instance.NodeServers;
import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What happens to a node: creating → ready → deleting → gone, with rebooting and being not ready on the way. */
final class NodeLife {

    private static final String CLUSTER_TAG = "kapsule=";

    private final Clusters clusters;
    private final Networks networks;
    private final NodeServers servers;
    private final Shortages shortages;
    private final Timeline timeline;
    private final Ids ids;
    private BiConsumer<Pool, Instant> changed = (pool, now) -> {};

    NodeLife(World world, Clusters clusters, Networks networks, NodeServers servers, Shortages shortages) {
        this.clusters = clusters;
        this.networks = networks;
        this.servers = servers;
        this.shortages = shortages;
        this.timeline = world.timeline();
        this.ids = world.ids();
    }

    /** Tells whom to ask when a node changed in a way that its pool should know. */
    void whenChanged(BiConsumer<Pool, Instant> listener) {
        changed = listener;
    }

    /**
     * A new node, one of several that are made together: they are ready one after another, the last one after the usual time.
     *
     * @param behind how many of them are ready after it
     */
    Node create(Pool pool, int behind, Instant now) {
        Duration usual = pool.publicIpDisabled ? Timings.ISOLATED_NODE_READY : Timings.NODE_READY;
        Duration earlier = Timings.NODE_BETWEEN.multipliedBy(behind);
        Duration earliest = usual.dividedBy(2);
        Duration ready = usual.minus(earlier);
        return create(pool, ready.compareTo(earliest) > 0 ? ready : earliest, now);
    }

    /** A new node, ready after a given time. */
    Node create(Pool pool, Duration untilReady, Instant now) {
        Node node = new Node(ids.next(), pool, now);
        clusters.add(node);
        Optional<String> error = shortages.creationError(pool);
        if (error.isPresent()) {
            after(Timings.NODE_GIVEN_UP, node, at -> {
                node.errorMessage = error.get();
                become(node, NodeStatus.CREATION_ERROR, at);
            });
            return node;
        }
        Duration latest = untilReady.minus(NodeServers.LONGEST_START); // it runs by the time that the node is ready
        Duration untilServer = latest.compareTo(Timings.NODE_SERVER) > 0 ? Timings.NODE_SERVER : latest;
        after(untilServer, node, at -> giveServer(node, false, at));
        after(untilReady, node, at -> become(node, runs(node) ? NodeStatus.READY : NodeStatus.NOT_READY, at));
        return node;
    }

    /** A node of somebody else's machine, which registered itself. */
    Node register(Pool pool, Instant now) {
        Node node = new Node(ids.next(), pool, now);
        node.secretKey = ids.secretKey();
        node.become(NodeStatus.REGISTERING, now);
        clusters.add(node);
        after(Timings.EXTERNAL_NODE, node, at -> {
            node.registered = true;
            become(node, NodeStatus.READY, at);
        });
        return node;
    }

    /** A node that is in a status from the start. */
    Node seed(Pool pool, String status, Instant now) {
        Node node = new Node(ids.next(), pool, now);
        clusters.add(node);
        if (pool.nodeType.isExternal()) {
            node.registered = true;
        } else if (!status.equals(NodeStatus.CREATING)) {
            giveServer(node, true, now);
        }
        node.become(status, now);
        return node;
    }

    /** Has a server made for a node; from then on what happens to the one shows in the other. */
    private void giveServer(Node node, boolean running, Instant now) {
        NodeServers.Order order = order(node);
        BiConsumer<String, Instant> watcher = (state, at) -> serverBecame(node, state, at);
        node.server = running ? servers.running(order, watcher, now) : servers.start(order, watcher, now);
        node.updatedAt = now;
    }

    private NodeServers.Order order(Node node) {
        Pool pool = node.pool;
        Map<String, byte[]> userData = new HashMap<>();
        pool.userData.forEach(
                (key, content) -> userData.put(key, Base64.getDecoder().decode(content)));
        return new NodeServers.Order(
                pool.zone,
                pool.cluster.projectId,
                node.name,
                pool.nodeType.name(),
                serverTags(node),
                List.of(CLUSTER_TAG + pool.cluster.id, "node-name=" + node.name),
                !pool.publicIpDisabled,
                Optional.ofNullable(pool.privateNetworkId)
                        .flatMap(networks::findPrivateNetwork)
                        .orElse(null),
                pool.securityGroupId,
                pool.placementGroupId,
                pool.rootVolumeType.equals("l_ssd") ? pool.rootVolumeSize : 0,
                userData);
    }

    private static List<String> serverTags(Node node) {
        Pool pool = node.pool;
        List<String> tags = new ArrayList<>(List.of(
                CLUSTER_TAG + pool.cluster.id,
                "pool=" + pool.id,
                "pool-name=" + pool.name,
                "runtime=containerd",
                "managed=true"));
        tags.addAll(pool.tags);
        tags.add("node=" + node.id);
        return tags;
    }

    /** Gives a pool other tags, and its servers as well; tags that somebody gave a server by hand stay. */
    void retag(Pool pool, List<String> tags) {
        List<Node> its = pool.nodes();
        List<List<String>> before = its.stream().map(NodeLife::serverTags).toList();
        pool.tags = tags;
        for (int i = 0; i < its.size(); i++) {
            NodeServer server = its.get(i).server;
            if (server != null) {
                servers.retag(server, before.get(i), serverTags(its.get(i)));
            }
        }
    }

    /** Somebody did something to the server of a node, whose kubelet falls silent or comes back. */
    private void serverBecame(Node node, String state, Instant now) {
        boolean hasKubelet =
                node.isReady() || node.status.equals(NodeStatus.NOT_READY) || node.status.equals(NodeStatus.LOCKED);
        if (!hasKubelet) {
            return;
        }
        switch (state) {
            case "running" ->
                after(Timings.KUBELET_BACK, node, at -> {
                    if (runs(node) && !node.broken) {
                        become(node, NodeStatus.READY, at);
                    }
                });
            case "locked" -> become(node, NodeStatus.LOCKED, now);
            case "starting" -> {
                // the kubelet is not there yet
            }
            default -> become(node, NodeStatus.NOT_READY, now);
        }
    }

    private boolean runs(Node node) {
        return node.server == null || servers.isRunning(node.server);
    }

    /** Takes a node away; its pool is not asked, since whoever calls this knows better what is to follow. */
    void remove(Node node, Instant now) {
        if (node.isDeleting()) {
            return;
        }
        node.become(NodeStatus.DELETING, now);
        NodeServer server = node.server;
        if (server == null) {
            after(Timings.SERVERLESS_NODE_GONE, node, at -> forget(node));
            return;
        }
        after(Timings.NODE_DRAINED, node, at -> servers.terminate(server, at));
        after(Timings.NODE_GONE, node, at -> forget(node));
    }

    /** Removes a node at once, its server with addresses included. */
    void forget(Node node) {
        clusters.remove(node);
        if (node.server != null) {
            servers.remove(node.server, timeline.now());
        }
    }

    /** Reboots a node: its server is rebooted, or started if somebody stopped it. */
    void reboot(Node node, Instant now) {
        become(node, NodeStatus.REBOOTING, now);
        if (node.server != null) {
            servers.reboot(node.server, now);
        }
        after(
                Timings.REBOOT,
                node,
                at -> become(node, node.broken || !runs(node) ? NodeStatus.NOT_READY : NodeStatus.READY, at));
    }

    /** Puts a node into a status, with all that follows from it. */
    void become(Node node, String status, Instant now) {
        boolean stillNotReady = node.notReadySince != null && !status.equals(NodeStatus.READY);
        node.become(status, now);
        if (!stillNotReady) {
            node.notReadySince = null;
        }
        if (status.equals(NodeStatus.NOT_READY) && node.notReadySince == null) {
            node.notReadySince = now;
            scheduleHealing(node, now);
        }
        changed.accept(node.pool, now);
    }

    /** Scaleway's own loop: reboot once, then replace; if the pool has it on when the time comes. */
    private void scheduleHealing(Node node, Instant since) {
        timeline.after(Timings.HEAL_BY_REBOOT, () -> {
            if (isToHeal(node, since) && node.status.equals(NodeStatus.NOT_READY)) {
                reboot(node, timeline.now());
            }
        });
        timeline.after(Timings.HEAL_BY_REPLACEMENT, () -> {
            if (isToHeal(node, since)) {
                replace(node, timeline.now());
            }
        });
    }

    private boolean isToHeal(Node node, Instant since) {
        return clusters.has(node) && since.equals(node.notReadySince) && node.pool.autohealing;
    }

    /** Takes a node away and makes another in its place. */
    void replace(Node node, Instant now) {
        remove(node, now);
        create(node.pool, 0, now);
        changed.accept(node.pool, now);
    }

    private void after(Duration delay, Node node, Consumer<Instant> action) {
        String planned = node.status;
        timeline.after(delay, () -> {
            if (clusters.has(node) && node.status.equals(planned)) {
                action.accept(timeline.now());
            }
        });
    }
}
