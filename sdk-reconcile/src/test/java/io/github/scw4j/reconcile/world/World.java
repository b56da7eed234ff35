package io.github.scw4j.reconcile.world;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ServerListing;
import io.github.scw4j.reconcile.plan.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** A cluster: Scaleway's nodes, Kubernetes' Node objects, the machines, and what happens to them as time goes by. */
public final class World {
    public static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    static final String CLUSTER_ID = "cluster-1";

    private static final Duration OFF = Duration.ofMinutes(2);
    private static final Duration BOOT = Duration.ofMinutes(1);
    private static final Duration REMOVAL = Duration.ofMinutes(1);
    private static final Duration MADE = Duration.ofSeconds(5);
    private static final Duration JOINED = Duration.ofMinutes(3);
    private static final Duration ENDING = Duration.ofSeconds(20);

    private record Happening(Instant at, long order, Runnable what) {}

    private final Map<String, WorldPool> pools = new LinkedHashMap<>();
    private final Map<String, WorldNode> nodes = new LinkedHashMap<>();
    private final PriorityQueue<Happening> future =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::order));
    private final Map<String, String> records = new HashMap<>();
    private final Set<String> zonesDown = new HashSet<>();
    private final List<WorldNode> made = new ArrayList<>();
    private final Map<String, WorldNode> current = new LinkedHashMap<>();
    private final Set<String> repairing = new HashSet<>();
    private ClusterStatus status = ClusterStatus.READY;
    private Optional<String> blindness = Optional.empty();
    private Outcome.Result answer = Outcome.Result.DONE;
    private boolean answerHides;
    private boolean outOfStock;
    private boolean neverJoin;
    private Instant now = START;
    private long order;
    private long version;
    private Cluster cluster;

    /** A pool whose nodes have been ready for a day. */
    public WorldPool pool(String name, String zone, int size) {
        WorldPool pool = new WorldPool(name, Zone.of(zone), size);
        pools.put(pool.id(), pool);
        Instant was = now;
        now = now.minus(Duration.ofDays(1));
        for (int number = 1; number <= size; number++) {
            WorldNode node = node(pool, name + "-" + number, NodeStatus.READY);
            node.joins();
            current.put(node.slot, node);
        }
        now = was;
        return pool;
    }

    private WorldNode node(WorldPool pool, String name, NodeStatus nodeStatus) {
        WorldNode node = new WorldNode(this, pool, "id-" + name, name, now, nodeStatus);
        nodes.put(name, node);
        return node;
    }

    public Instant now() {
        return now;
    }

    public WorldNode node(String name) {
        WorldNode node = nodes.get(name);
        if (node == null) {
            throw new IllegalArgumentException("there is no node " + name + " but " + nodes.keySet());
        }
        return node;
    }

    /** The places for nodes, each with the node that came there last. */
    public Map<String, WorldNode> slots() {
        return current;
    }

    /** The places whose node was rebooted or replaced and is not through with it. */
    public Set<String> repairing() {
        return repairing;
    }

    public Collection<WorldNode> nodes() {
        return nodes.values();
    }

    /** Nodes that came in the place of others, oldest first. */
    public List<WorldNode> replacements() {
        return made;
    }

    public Map<String, String> records() {
        return records;
    }

    public void status(ClusterStatus to) {
        status = to;
        cluster = null;
    }

    public void cannotBeSeen(String why) {
        blindness = Optional.of(why);
    }

    public void canBeSeen() {
        blindness = Optional.empty();
    }

    /** How calls are answered from now on. What is answered {@code UNKNOWN} is done nevertheless when {@code done}. */
    public void answers(Outcome.Result result, boolean done) {
        answer = result;
        answerHides = done;
    }

    public void outOfStock(boolean to) {
        outOfStock = to;
    }

    /** Whether new nodes come up and never join. */
    public void neverJoin(boolean to) {
        neverJoin = to;
    }

    public void zoneDown(String zone, boolean down) {
        if (down) {
            zonesDown.add(zone);
        } else {
            zonesDown.remove(zone);
        }
    }

    /** All nodes of a zone fall silent for a while; what is begun there meanwhile comes to nothing. */
    public void outage(String zone, Duration length) {
        current.values().stream()
                .filter(node -> node.pool.zone().toString().equals(zone))
                .forEach(node -> Mishap.HANG.strikes(node, length));
        zoneDown(zone, true);
        in(length.minusSeconds(1), () -> zoneDown(zone, false));
    }

    /** From now on lists come in another order. */
    public World shuffled(Random random) {
        List<WorldNode> order = new ArrayList<>(nodes.values());
        Collections.shuffle(order, random);
        nodes.clear();
        order.forEach(node -> nodes.put(node.name, node));
        return this;
    }

    public boolean isDown(Zone zone) {
        return zonesDown.contains(zone.toString());
    }

    String nextVersion() {
        return Long.toString(++version);
    }

    public void at(Instant when, Runnable what) {
        future.add(new Happening(when, order++, what));
    }

    public void in(Duration wait, Runnable what) {
        at(now.plus(wait), what);
    }

    public void advance(Duration by) {
        advanceTo(now.plus(by));
    }

    public void advanceTo(Instant to) {
        while (!future.isEmpty() && !future.peek().at().isAfter(to)) {
            Happening next = future.poll();
            now = next.at();
            next.what().run();
        }
        now = to;
    }

    /** When something happens next; empty when nothing does. */
    public Optional<Instant> next() {
        return Optional.ofNullable(future.peek()).map(Happening::at);
    }

    /** What is seen now, by a clock that may be wrong. */
    public Look look(Instant clock) {
        if (blindness.isPresent()) {
            return new Blind(CLUSTER_ID, clock, blindness.get());
        }
        Map<String, DrainProgress> drains = new HashMap<>();
        nodes.values().stream()
                .filter(node -> node.object.isPresent()
                        && (!node.object.get().isReady() || node.object.get().unschedulable()))
                .forEach(node -> drains.put(node.name(), node.drain()));
        return Observation.builder()
                .at(clock)
                .cluster(cluster())
                .pools(pools.values().stream().map(WorldPool::pool).toList())
                .nodes(nodes.values().stream().map(WorldNode::node).toList())
                .servers(ServerListing.of(
                        Zone.known(),
                        nodes.values().stream()
                                .flatMap(node -> node.server().stream())
                                .toList()))
                .kubernetesNodes(nodes.values().stream()
                        .flatMap(node -> node.object.stream())
                        .toList())
                .leases(nodes.values().stream()
                        .flatMap(node -> node.lease().stream())
                        .toList())
                .records(records)
                .drains(drains)
                .build();
    }

    private Cluster cluster() {
        if (cluster == null) {
            cluster = Cluster.builder()
                    .id(CLUSTER_ID)
                    .name("web")
                    .region(Region.of("fr-par"))
                    .status(status)
                    .build();
        }
        return cluster;
    }

    /** Scaleway's {@code RebootNode}. */
    public Outcome.Result reboot(String name) {
        return called(name, node -> {
            repairing.add(node.slot);
            node.status = NodeStatus.REBOOTING;
            node.forced = Optional.empty();
            node.goesSilent().status = NodeStatus.REBOOTING;
            in(OFF.plus(BOOT), () -> rebooted(node));
        });
    }

    private void rebooted(WorldNode node) {
        if (node.gone || !node.status.equals(NodeStatus.REBOOTING)) {
            return;
        }
        if (isDown(node.pool.zone())) {
            in(OFF, () -> rebooted(node));
            return;
        }
        repairing.remove(node.slot);
        if (node.rebootHelps || !node.healsAt.isAfter(now)) {
            node.comesBack();
        } else {
            node.status = NodeStatus.NOT_READY;
        }
    }

    /** Scaleway's {@code ReplaceNode}. */
    public Outcome.Result replace(String name) {
        return called(name, node -> {
            repairing.add(node.slot);
            node.status = NodeStatus.DELETING;
            node.forced = Optional.empty();
            in(REMOVAL, () -> remove(node));
            in(MADE, () -> make(node.pool, node.slot));
        });
    }

    private Outcome.Result called(String name, Consumer<WorldNode> what) {
        WorldNode node = nodes.get(name);
        if (node == null || answer == Outcome.Result.GONE) {
            return Outcome.Result.GONE;
        }
        if (answer == Outcome.Result.DONE || answer == Outcome.Result.UNKNOWN && answerHides) {
            what.accept(node);
        }
        return answer;
    }

    void remove(WorldNode node) {
        node.gone = true;
        nodes.remove(node.name);
    }

    private void make(WorldPool pool, String slot) {
        WorldNode node = node(pool, pool.name() + "-r" + (made.size() + 1), NodeStatus.CREATING);
        node.slot = slot;
        current.put(slot, node);
        made.add(node);
        if (outOfStock) {
            in(BOOT, () -> node.status = NodeStatus.CREATION_ERROR);
        } else {
            in(JOINED, () -> join(node));
        }
    }

    private void join(WorldNode node) {
        if (node.gone || node.status.isLeaving()) {
            return;
        }
        if (isDown(node.pool.zone()) || neverJoin) {
            node.status = NodeStatus.REGISTERING;
            in(JOINED, () -> join(node));
        } else {
            repairing.remove(node.slot);
            node.joins();
        }
    }

    /** The eviction of a node's pods, once around. */
    public void drain(String name) {
        WorldNode node = node(name);
        if (node.budget.isEmpty() && !node.silent) {
            in(ENDING, () -> node.pods = 0);
        }
    }

    public void write(Map<String, String> texts) {
        texts.forEach((key, text) -> {
            if (text.isEmpty()) {
                records.remove(key);
            } else {
                records.put(key, text);
            }
        });
    }
}
