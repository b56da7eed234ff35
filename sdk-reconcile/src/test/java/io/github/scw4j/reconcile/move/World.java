package io.github.scw4j.reconcile.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangePool;
import io.github.scw4j.reconcile.plan.DrainNode;
import io.github.scw4j.reconcile.plan.NodePatch;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.PoolChange;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A cluster in memory, with pods that have a disruption budget of one; it checks what must hold whenever something is asked of it. */
final class World {
    static final String OLD = "old-id";
    static final int SIZE = 3;
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final MoveTarget TARGET =
            MoveTarget.builder().nodeType("PRO2-S").build();

    private Cluster cluster = Cluster.builder()
            .id("cluster-id")
            .name("shop")
            .region(Region.FR_PAR)
            .status(ClusterStatus.READY)
            .build();
    private final Map<String, Pool> pools = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, KubernetesNode> objects = new TreeMap<>();
    private final Map<String, Integer> pods = new HashMap<>();
    private final PoolSpec spec;
    private int waitingPods;
    private int made;

    World(boolean autoscaling) {
        pools.put(
                OLD,
                Pool.builder()
                        .id(OLD)
                        .clusterId(cluster.id())
                        .name("web")
                        .nodeType("pro2_xs")
                        .zone(Zone.FR_PAR_1)
                        .status(PoolStatus.READY)
                        .autoscaling(autoscaling)
                        .size(SIZE)
                        .minSize(1)
                        .maxSize(5)
                        .addTag("team=shop")
                        .putLabel("tier", "front")
                        .build());
        for (int number = 1; number <= SIZE; number++) {
            node("old-" + number, OLD, true);
            pods.put("old-" + number, 2);
        }
        spec = new NewPool(pool(OLD), TARGET).spec(cluster, pools.values(), Map.of());
    }

    private void node(String name, String poolId, boolean ready) {
        nodes.put(
                name,
                Node.builder()
                        .id(name + "-id")
                        .name(name)
                        .poolId(poolId)
                        .clusterId(cluster.id())
                        .status(ready ? NodeStatus.READY : NodeStatus.CREATING)
                        .build());
        if (ready) {
            objects.put(
                    name, KubernetesNode.builder().name(name).uid(name + "-uid").build());
            kubelet(name, true);
        }
    }

    private void kubelet(String name, boolean ready) {
        objects.computeIfPresent(
                name,
                (same, object) -> object.toBuilder()
                        .conditions(Map.of(
                                NodeCondition.READY,
                                new NodeCondition(
                                        NodeCondition.READY,
                                        ready ? NodeCondition.Status.TRUE : NodeCondition.Status.UNKNOWN,
                                        NOW,
                                        "",
                                        "")))
                        .build());
    }

    Pool pool(String id) {
        return Optional.ofNullable(pools.get(id)).orElseThrow();
    }

    Collection<Pool> pools() {
        return pools.values();
    }

    Map<String, KubernetesNode> objects() {
        return objects;
    }

    PoolSpec spec() {
        return spec;
    }

    Optional<Pool> made() {
        return Sides.of(pools.values(), OLD, false).made();
    }

    /** Pods by node, and those that have none under an empty name. */
    Map<String, Integer> pods() {
        Map<String, Integer> all = new TreeMap<>(pods);
        all.values().removeIf(count -> count == 0);
        if (waitingPods > 0) {
            all.put("", waitingPods);
        }
        return all;
    }

    MoveRequest request(boolean undo) {
        return new MoveRequest(OLD, undo, Optional.of(spec.name()), undo ? Optional.empty() : Optional.of(spec));
    }

    Observation observation() {
        Map<String, DrainProgress> left = new HashMap<>();
        objects.values().stream()
                .filter(MoveMark::isCordoned)
                .forEach(object -> left.put(
                        object.name(), new DrainProgress(pods.getOrDefault(object.name(), 0), 0, Optional.empty())));
        return Observation.builder()
                .at(NOW)
                .cluster(cluster)
                .pools(pools.values())
                .nodes(nodes.values())
                .kubernetesNodes(objects.values())
                .leases(List.of())
                .records(Map.of())
                .drains(left)
                .build();
    }

    List<DueStep> plan(boolean undo) {
        return MovePlanner.plan(observation(), request(undo));
    }

    /** What is planned first is done, or the beginning of it. */
    void round(boolean undo, int most) {
        plan(undo).stream()
                .limit(1)
                .flatMap(due -> due.actions().stream())
                .limit(most)
                .forEach(action -> {
                    check(action, undo);
                    apply(action);
                });
    }

    /** Rounds, and time between them, until nothing is left to do. */
    void settle(boolean undo) {
        for (int rounds = 0; !plan(undo).isEmpty(); rounds++) {
            assertThat(rounds).as("rounds; still to do: %s", plan(undo)).isLessThan(100);
            round(undo, Integer.MAX_VALUE);
            tick();
        }
        tick();
    }

    /** Pods leave, and pools go, only while the other pool has room for all. */
    private void check(Action action, boolean undo) {
        boolean deletion = action instanceof ChangePool change && change.change() instanceof PoolChange.DeletePool;
        if (!deletion && !(action instanceof DrainNode)) {
            return;
        }
        Observation seen = observation();
        PoolNodes old = PoolNodes.of(seen, pool(OLD));
        PoolNodes other = PoolNodes.of(seen, made().orElseThrow());
        if (undo) {
            assertThat(old.ready()).isGreaterThanOrEqualTo(Math.min(SIZE, other.ready()));
        } else {
            assertThat(other.usable()).isGreaterThanOrEqualTo(SIZE);
        }
        if (deletion) {
            (undo ? other : old)
                    .nodes()
                    .forEach(node ->
                            assertThat(pods.getOrDefault(node.name(), 0)).isZero());
        }
    }

    private void apply(Action action) {
        if (action instanceof PatchNode patch) {
            patch(patch.target().name(), patch.patch());
        } else if (action instanceof DrainNode drain) {
            patch(drain.target().name(), drain.before().node());
            evict(drain.target().name());
        } else {
            change(((ChangePool) action).change());
        }
    }

    private void patch(String name, NodePatch patch) {
        objects.computeIfPresent(name, (same, object) -> patch.applyTo(object));
    }

    /** The budget lets the next one go only when the one before it has a place again. */
    private void evict(String name) {
        if (waitingPods == 0 && pods.getOrDefault(name, 0) > 0) {
            pods.merge(name, -1, Integer::sum);
            waitingPods++;
        }
    }

    private void change(PoolChange change) {
        if (change instanceof PoolChange.CreatePool creation) {
            create(creation.request());
        } else if (change instanceof PoolChange.UpdatePool update) {
            pools.computeIfPresent(update.poolId(), (id, pool) -> updated(pool, update.request()));
        } else {
            String id = ((PoolChange.DeletePool) change).poolId();
            pools.computeIfPresent(
                    id,
                    (same, pool) -> pool.toBuilder().status(PoolStatus.DELETING).build());
        }
    }

    private void create(PoolSpec request) {
        assertThat(pools.values()).extracting(Pool::name).doesNotContain(request.name());
        made++;
        String id = "made-" + made;
        pools.put(
                id,
                Pool.builder()
                        .id(id)
                        .clusterId(cluster.id())
                        .name(request.name())
                        .nodeType(request.nodeType())
                        .zone(request.zone())
                        .status(PoolStatus.SCALING)
                        .autoscaling(request.autoscaling())
                        .size(request.size())
                        .minSize(request.minSize().orElse(0))
                        .maxSize(request.maxSize().orElse(0))
                        .tags(request.tags())
                        .labels(request.labels())
                        .build());
        for (int number = 1; number <= request.size(); number++) {
            node(id + "-" + number, id, false);
        }
    }

    private static Pool updated(Pool pool, UpdatePool update) {
        Pool.Builder changed = pool.toBuilder();
        update.autoscaling().value().ifPresent(changed::autoscaling);
        update.tags().value().ifPresent(changed::tags);
        return changed.build();
    }

    /** Some time goes by. */
    void tick() {
        pools.values().removeIf(pool -> {
            boolean gone = pool.status().equals(PoolStatus.DELETING);
            if (gone) {
                List.copyOf(nodes.values()).stream()
                        .filter(node -> node.poolId().equals(pool.id()))
                        .forEach(node -> {
                            nodes.remove(node.name());
                            objects.remove(node.name());
                            waitingPods += Optional.ofNullable(pods.remove(node.name()))
                                    .orElse(0);
                        });
            }
            return gone;
        });
        pools.replaceAll((id, pool) -> pool.toBuilder().status(PoolStatus.READY).build());
        List.copyOf(nodes.values()).forEach(node -> {
            if (node.status().equals(NodeStatus.READY)) {
                kubelet(node.name(), true);
            } else {
                node(node.name(), node.poolId(), true);
            }
        });
        List<String> open = objects.values().stream()
                .filter(object -> !object.unschedulable())
                .map(KubernetesNode::name)
                .toList();
        for (int place = 0; waitingPods > 0 && !open.isEmpty(); place++) {
            pods.merge(open.get(place % open.size()), 1, Integer::sum);
            waitingPods--;
        }
    }

    /** The cluster is in another state. */
    void clusterBecomes(ClusterStatus status) {
        cluster = cluster.toBuilder().status(status).build();
    }

    void poolBecomes(String id, PoolStatus status) {
        pools.computeIfPresent(
                id, (same, pool) -> pool.toBuilder().status(status).build());
    }

    /** A person switches autoscaling on. */
    void autoscale(String id) {
        pools.computeIfPresent(
                id, (same, pool) -> pool.toBuilder().autoscaling(true).build());
    }

    /** The pool shall have another size. */
    void resize(String id, int size) {
        pools.computeIfPresent(id, (same, pool) -> pool.toBuilder().size(size).build());
    }

    /** A person cordons a node, or uncordons it. */
    void cordon(String name, boolean cordoned) {
        objects.computeIfPresent(
                name,
                (same, object) -> object.toBuilder().unschedulable(cordoned).build());
    }

    /** A kubelet falls silent until the next tick. */
    void silence(String name) {
        kubelet(name, false);
    }
}
