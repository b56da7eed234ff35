package io.github.scw4j.reconcile.world;

import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.NodeCondition.Status;
import io.github.scw4j.reconcile.observation.NodeLease;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.plan.NodePatch;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A node of the world: what is true of it, and what either side says of it. */
public final class WorldNode {
    private static final Duration LEASE = Duration.ofSeconds(40);

    final World world;
    final String id;
    final String name;
    final WorldPool pool;
    final Instant createdAt;
    Optional<KubernetesNode> object = Optional.empty();
    NodeStatus status;
    Optional<NodeStatus> forced = Optional.empty();
    ServerState server = ServerState.RUNNING;
    boolean serverListed = true;
    boolean silent;
    Instant silentSince;
    boolean rebootHelps = true;
    int pods;
    String budget = "";
    boolean gone;
    String slot;
    boolean flaps;
    long epoch;
    Instant healsAt = Instant.MIN;
    private Node node;
    private ObservedServer machine;
    private String nodeKey = "";

    WorldNode(World world, WorldPool pool, String id, String name, Instant createdAt, NodeStatus status) {
        this.world = world;
        this.pool = pool;
        this.id = id;
        this.name = name;
        slot = name;
        this.createdAt = createdAt;
        this.status = status;
        silentSince = createdAt;
    }

    public String name() {
        return name;
    }

    public String id() {
        return id;
    }

    public WorldPool pool() {
        return pool;
    }

    /** Whose place it has: that of the first node there. */
    public String slot() {
        return slot;
    }

    public boolean isGone() {
        return gone;
    }

    /** Ready, with nothing wrong that anybody can see. */
    public boolean isHealthy() {
        return !gone
                && status.equals(NodeStatus.READY)
                && object.map(seen -> seen.isReady()
                                && !Optional.ofNullable(seen.conditions().get("ReadonlyFilesystem"))
                                        .map(NodeCondition::holds)
                                        .orElse(false))
                        .orElse(false);
    }

    /** Its kubelet falls silent: within a minute both sides notice. */
    public WorldNode goesSilent() {
        lasts();
        silent = true;
        silentSince = world.now();
        ready(Status.UNKNOWN, "NodeStatusUnknown");
        status = NodeStatus.NOT_READY;
        return this;
    }

    /** Its kubelet lives and says that it is not ready; Scaleway says that all is well. */
    public WorldNode kubeletSaysNotReady() {
        lasts();
        ready(Status.FALSE, "KubeletNotReady");
        return this;
    }

    /** Kubernetes has lost sight of it; lease and Scaleway say that all is well. */
    public WorldNode kubernetesLosesSight() {
        lasts();
        ready(Status.UNKNOWN, "NodeStatusUnknown");
        return this;
    }

    /** For good, unless it was said until when. */
    private void lasts() {
        if (healsAt.equals(Instant.MIN)) {
            healsAt = Instant.MAX;
        }
    }

    /** All is well again. */
    public WorldNode comesBack() {
        epoch++;
        flaps = false;
        healsAt = Instant.MIN;
        silent = false;
        status = NodeStatus.READY;
        server = ServerState.RUNNING;
        ready(Status.TRUE, "KubeletReady");
        return this;
    }

    /** No reboot will mend it. */
    public WorldNode beyondReboot() {
        rebootHelps = false;
        return this;
    }

    public WorldNode condition(String type, Status to) {
        object = object.map(seen -> seen.toBuilder()
                .putCondition(type, new NodeCondition(type, to, world.now(), "Test", ""))
                .build());
        return this;
    }

    /** What Scaleway says, whatever is true. */
    public WorldNode scalewaySays(NodeStatus what) {
        forced = Optional.of(what);
        return this;
    }

    public WorldNode serverIs(ServerState state) {
        server = state;
        return this;
    }

    public WorldNode serverVanishes() {
        serverListed = false;
        return this;
    }

    public WorldNode taint(NodeTaint taint) {
        return patch(NodePatch.builder().addTaint(taint).build());
    }

    public WorldNode labelled(String key, String value) {
        return patch(NodePatch.builder().putLabel(key, value).build());
    }

    public WorldNode patch(NodePatch patch) {
        object = object.map(seen -> patch.applyTo(seen).toBuilder()
                .resourceVersion(world.nextVersion())
                .build());
        return this;
    }

    /** It runs so many pods, and a disruption budget keeps them, unless it is empty. */
    public WorldNode runs(int count, String disruptionBudget) {
        pods = count;
        budget = disruptionBudget;
        return this;
    }

    public Optional<KubernetesNode> object() {
        return object;
    }

    void joins() {
        silent = false;
        status = NodeStatus.READY;
        object = Optional.of(KubernetesNode.builder()
                .name(name)
                .uid("uid-" + id)
                .resourceVersion(world.nextVersion())
                .createdAt(world.now())
                .providerId(providerId())
                .build());
        ready(Status.TRUE, "KubeletReady");
    }

    private void ready(Status to, String reason) {
        Optional<NodeCondition> was = object.flatMap(KubernetesNode::ready);
        if (was.map(NodeCondition::status).filter(to::equals).isEmpty()) {
            object = object.map(seen -> seen.toBuilder()
                    .putCondition(
                            NodeCondition.READY, new NodeCondition(NodeCondition.READY, to, world.now(), reason, ""))
                    .build());
        }
    }

    private String providerId() {
        return "scaleway://instance/" + pool.zone() + "/server-" + id;
    }

    Node node() {
        NodeStatus says = forced.orElse(status);
        String key = says + "/" + object.isPresent();
        if (!key.equals(nodeKey)) {
            nodeKey = key;
            node = Node.builder()
                    .id(id)
                    .name(name)
                    .clusterId(World.CLUSTER_ID)
                    .poolId(pool.id())
                    .createdAt(createdAt)
                    .updatedAt(world.now())
                    .status(says)
                    .providerId(says.equals(NodeStatus.CREATION_ERROR) ? Optional.empty() : Optional.of(providerId()))
                    .build();
        }
        return node;
    }

    Optional<ObservedServer> server() {
        if (!serverListed || node().providerId().isEmpty()) {
            return Optional.empty();
        }
        if (machine == null || !machine.state().equals(server)) {
            machine = ObservedServer.builder()
                    .id("server-" + id)
                    .name(name)
                    .state(server)
                    .zone(pool.zone())
                    .build();
        }
        return Optional.of(machine);
    }

    Optional<NodeLease> lease() {
        return object.map(seen -> new NodeLease(name, silent ? silentSince : world.now(), LEASE));
    }

    DrainProgress drain() {
        boolean blocked = pods > 0 && !budget.isEmpty();
        return silent
                ? new DrainProgress(0, pods, Optional.empty())
                : new DrainProgress(pods, 0, blocked ? Optional.of(budget) : Optional.empty());
    }
}
