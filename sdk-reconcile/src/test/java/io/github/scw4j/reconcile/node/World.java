package io.github.scw4j.reconcile.node;

import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.ServerListing;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.DeleteNodeObject;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.WriteRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A cluster in memory: seen, changed, and planned for. */
final class World {
    static final String CLUSTER = "cluster-1";
    static final Zone ZONE = Zone.FR_PAR_1;

    private final Map<String, KubernetesNode> objects = new TreeMap<>();
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Pool> pools = new TreeMap<>();
    private final Map<String, ObservedServer> servers = new TreeMap<>();
    private final Map<String, String> records = new HashMap<>();
    private Set<Zone> zones = new HashSet<>(Zone.known());
    private NodePolicy policy = NodePolicy.selfManaged();
    private Instant now = Instant.parse("2026-11-26T12:00:00Z");

    World policy(UnaryOperator<NodePolicy.Builder> change) {
        policy = change.apply(NodePolicy.builder()).build();
        return this;
    }

    World policy(NodePolicy given) {
        policy = given;
        return this;
    }

    World object(KubernetesNode object) {
        objects.put(object.name(), object);
        return this;
    }

    World server(ObservedServer server) {
        servers.put(server.id(), server);
        return this;
    }

    World removeServer(String id) {
        servers.remove(id);
        return this;
    }

    World listedZones(Collection<Zone> listed) {
        zones = new HashSet<>(listed);
        return this;
    }

    /** A pool with this one node in it. */
    World pool(String nodeName, UnaryOperator<Pool.Builder> change) {
        Pool pool = change.apply(Pool.builder().id("pool-of-" + nodeName)).build();
        pools.put(pool.id(), pool);
        return scalewayNode(nodeName, node -> node.poolId(pool.id()));
    }

    World scalewayNode(String name, UnaryOperator<Node.Builder> change) {
        Node.Builder node = Node.builder().id("node-" + name).name(name).clusterId(CLUSTER);
        nodes.put(name, change.apply(node).build());
        return this;
    }

    World advance(Duration time) {
        now = now.plus(time);
        return this;
    }

    Instant now() {
        return now;
    }

    Map<String, String> records() {
        return records;
    }

    KubernetesNode object(String name) {
        return objects.get(name);
    }

    Collection<KubernetesNode> objects() {
        return objects.values();
    }

    Collection<ObservedServer> servers() {
        return servers.values();
    }

    boolean has(String name) {
        return objects.containsKey(name);
    }

    Observation observe() {
        return observe(UnaryOperator.identity());
    }

    Observation shuffled(long seed) {
        return observe(list -> {
            List<Object> other = new ArrayList<>(list);
            Collections.shuffle(other, new Random(seed));
            return other;
        });
    }

    @SuppressWarnings("unchecked")
    private Observation observe(UnaryOperator<List<Object>> order) {
        List<ObservedServer> listed = servers.values().stream()
                .filter(server -> zones.contains(server.zone()))
                .toList();
        return Observation.builder()
                .at(now)
                .cluster(Cluster.builder().id(CLUSTER).name("web").build())
                .pools((List<Pool>) (List<?>) order.apply(List.copyOf(pools.values())))
                .nodes((List<Node>) (List<?>) order.apply(List.copyOf(nodes.values())))
                .kubernetesNodes((List<KubernetesNode>) (List<?>) order.apply(List.copyOf(objects.values())))
                .leases(List.of())
                .servers(ServerListing.of(zones, (List<ObservedServer>) (List<?>) order.apply(List.copyOf(listed))))
                .records(records)
                .drains(Map.of())
                .build();
    }

    Plan plan() {
        return plan(observe());
    }

    Plan plan(Observation observation) {
        return new NodePlanner(policy).plan(observation, now);
    }

    /** Plans, and does what was planned. */
    Plan reconcile() {
        Plan plan = plan();
        apply(plan);
        return plan;
    }

    void apply(Plan plan) {
        plan.actions().stream().map(PlannedAction::action).forEach(this::apply);
    }

    private void apply(Action action) {
        if (action instanceof PatchNode patch) {
            objects.computeIfPresent(
                    patch.target().name(), (name, object) -> patch.patch().applyTo(object));
        } else if (action instanceof DeleteNodeObject) {
            objects.remove(action.target().name());
        } else if (action instanceof WriteRecords write) {
            records.putAll(write.records());
            records.values().removeIf(String::isEmpty);
        } else {
            throw new AssertionError("not for a node planner: " + action);
        }
    }

    /** A Node object that is ready, and on this server. */
    static KubernetesNode.Builder node(ObservedServer server) {
        return node(server.name()).providerId(server.providerId().toString());
    }

    /** A Node object that is ready. */
    static KubernetesNode.Builder node(String name) {
        return KubernetesNode.builder().name(name).uid("uid-" + name).condition(ready(NodeCondition.Status.TRUE));
    }

    static NodeCondition ready(NodeCondition.Status status) {
        return new NodeCondition(NodeCondition.READY, status, Instant.EPOCH, "Kubelet", "");
    }

    /** A running server. */
    static ObservedServer.Builder server(String name) {
        return ObservedServer.builder()
                .id("id-of-" + name)
                .zone(ZONE)
                .name(name)
                .hostname(name)
                .commercialType("PRO2-XXS")
                .state(ServerState.of("running"));
    }
}
