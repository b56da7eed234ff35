package io.github.scw4j.reconcile.move;

import static io.github.scw4j.reconcile.move.MoveStep.Kind.AWAIT_NODES;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.CORDON;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.CREATE_POOL;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.DELETE_POOL;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.DRAIN_NODE;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.FINISH;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.RESUME_AUTOSCALING;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.SETTLE;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.SUSPEND_AUTOSCALING;
import static io.github.scw4j.reconcile.move.MoveStep.Kind.UNCORDON;
import static io.github.scw4j.reconcile.move.MoveStep.NOTHING;

import io.github.scw4j.core.Change;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangePool;
import io.github.scw4j.reconcile.plan.DrainNode;
import io.github.scw4j.reconcile.plan.NodePatch;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.PoolChange;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides what is left of a move: a pure function of what is seen, without I/O and without a memory.
 *
 * <ul>
 *   <li>Nodes are drained one at a time, and only while the other pool has all its nodes: whatever happens meanwhile, there are never
 *       fewer ready nodes than the smaller of both pools has.
 *   <li>What was done already is not planned again, and what somebody has undone meanwhile is.
 *   <li>Undone, it is the same move the other way, until the old pool is being deleted.
 * </ul>
 */
final class MovePlanner {
    private final Observation seen;
    private final MoveRequest request;
    private final Sides sides;
    private final List<DueStep> due = new ArrayList<>();

    private MovePlanner(Observation seen, MoveRequest request) {
        this.seen = seen;
        this.request = request;
        this.sides = Sides.of(seen.pools(), request.poolId(), request.undo());
    }

    /**
     * What is to be done, in order; the actions are for now, which for all but the first step is too early.
     *
     * @throws MoveRefusedException when there is no way
     */
    static List<DueStep> plan(Observation seen, MoveRequest request) {
        MovePlanner planner = new MovePlanner(seen, request);
        planner.refuseDeadEnds();
        if (request.undo()) {
            planner.undo();
        } else {
            planner.move();
        }
        return List.copyOf(planner.due);
    }

    private void refuseDeadEnds() {
        ClusterStatus status = seen.cluster().status();
        if (status.equals(ClusterStatus.LOCKED) || status.isLeaving()) {
            throw refused("its cluster is " + status);
        }
        for (Optional<Pool> each : List.of(sides.old(), sides.made())) {
            each.filter(pool -> pool.status().equals(PoolStatus.LOCKED)).ifPresent(pool -> {
                throw refused(named(pool) + " is locked: Scaleway has blocked it, ask its support");
            });
        }
    }

    private MoveRefusedException refused(String why) {
        String pool = sides.old().map(MovePlanner::named).orElse("pool " + request.poolId());
        return new MoveRefusedException(
                (request.undo() ? "the move of " + pool + " cannot be undone: " : pool + " cannot be moved: ") + why);
    }

    private static String named(Pool pool) {
        return "pool \"" + pool.name() + "\"";
    }

    private void move() {
        boolean begun = sides.made().isPresent();
        if (!begun && sides.old().isEmpty()) {
            requireMoved();
            return;
        }
        settle();
        if (!begun || sides.made().filter(made -> made.status().isLeaving()).isPresent()) {
            create();
        }
        sides.old().ifPresent(this::suspendAutoscaling);
        sides.made().filter(made -> !made.status().isLeaving()).ifPresent(this::uncordon);
        if (sides.old().isPresent()) {
            awaitNew();
            leave(sides.old().get());
            delete(sides.old().get(), "its nodes are billed as long as they are there");
        }
        finish();
    }

    /** With neither pool there is nothing that tells of the move but the name of the pool that it was to make. */
    private void requireMoved() {
        boolean moved = request.newPoolName()
                .filter(name ->
                        seen.pools().stream().anyMatch(pool -> pool.name().equals(name)))
                .isPresent();
        if (!moved) {
            throw refused("there is no such pool in cluster \"" + seen.cluster().name()
                    + "\", and none that a move of it has made; if it was moved, that is through");
        }
    }

    private void undo() {
        if (sides.old().isEmpty() || sides.old().get().status().isLeaving()) {
            throw refused(
                    sides.old().isPresent()
                            ? "it is being deleted already; what is left is to run the move to its end"
                            : "there is no such pool any more");
        }
        Pool old = sides.old().get();
        settle();
        uncordon(old);
        if (sides.made().isPresent()) {
            Pool made = sides.made().get();
            awaitOld(old, made);
            leave(made);
            resumeAutoscaling(old, made);
            delete(made, "the old pool has its pods again");
        }
    }

    private void settle() {
        ClusterStatus status = seen.cluster().status();
        if (!status.equals(ClusterStatus.READY)) {
            settle(seen.cluster().name(), "the cluster is " + status);
        }
        sides.old().filter(old -> isRestless(old)).ifPresent(old -> settle(old.name(), state(old)));
        sides.made()
                .filter(made -> made.status().equals(PoolStatus.UPGRADING)
                        || !request.undo() && made.status().isLeaving())
                .ifPresent(made -> settle(made.name(), state(made)));
    }

    private boolean isRestless(Pool old) {
        boolean sizeMatters = sides.made().isEmpty() && !request.undo();
        return old.status().equals(PoolStatus.UPGRADING)
                || sizeMatters && old.status().equals(PoolStatus.SCALING);
    }

    private static String state(Pool pool) {
        return named(pool) + " is " + pool.status()
                + pool.errorMessage().map(message -> ": " + message).orElse("");
    }

    private void settle(String subject, String state) {
        add(new MoveStep(SETTLE, subject, "wait: " + state, "", NOTHING, 0), List.of(), List.of(state));
    }

    private void create() {
        if (sides.old().isEmpty() || sides.old().get().status().isLeaving()) {
            throw refused("it is being deleted");
        }
        PoolSpec spec = request.newPool()
                .orElseThrow(
                        () -> refused("no move of it is under way; say what shall be different about the new pool"));
        boolean taken = seen.pools().stream()
                .filter(pool -> !pool.equals(sides.made().orElse(null)))
                .anyMatch(pool -> pool.name().equals(spec.name()));
        if (taken) {
            throw refused("there is another pool \"" + spec.name()
                    + "\" in its cluster, where names are unique; give the new one another name");
        }
        String where = spec.zone().map(zone -> " in " + zone).orElse("");
        add(
                new MoveStep(
                        CREATE_POOL,
                        spec.name(),
                        "create pool \"" + spec.name() + "\": " + nodes(spec.size()) + " of " + spec.nodeType() + where,
                        "node type, root volume and zone cannot be changed of a pool that is there",
                        NOTHING,
                        spec.size()),
                change(spec.name(), new PoolChange.CreatePool(spec)));
    }

    private void suspendAutoscaling(Pool old) {
        if (!old.autoscaling()) {
            return;
        }
        Optional<Pool> unmarked = sides.made().filter(made -> !MoveMark.isAutoscaled(made));
        UpdatePool off = UpdatePool.builder().autoscaling(false).build();
        add(
                new MoveStep(
                        SUSPEND_AUTOSCALING,
                        old.name(),
                        "switch autoscaling of " + named(old) + " off",
                        "the autoscaler would add nodes to it, or take empty ones from either pool, while pods move",
                        "nothing; no pool grows for pods that wait until the move is through",
                        0),
                unmarked.map(made -> change(
                                made.name(),
                                update(made, builder -> builder.tags(Change.set(MoveMark.autoscaled(made.tags()))))))
                        .orElseGet(() -> change(old.name(), new PoolChange.UpdatePool(old.id(), off))));
    }

    private void uncordon(Pool to) {
        List<ObservedNode> cordoned = PoolNodes.of(seen, to).toUncordon();
        if (!cordoned.isEmpty()) {
            add(
                    new MoveStep(
                            UNCORDON,
                            to.name(),
                            "uncordon " + nodes(cordoned.size()) + " of " + named(to),
                            "pods shall come to it",
                            NOTHING,
                            0),
                    patches(cordoned, MoveMark::uncordon));
        }
    }

    private void awaitNew() {
        Optional<PoolNodes> nodes =
                sides.made().filter(made -> !made.status().isLeaving()).map(made -> PoolNodes.of(seen, made));
        if (nodes.filter(PoolNodes::isComplete).isEmpty()) {
            String name = nodes.map(each -> each.pool().name())
                    .or(request::newPoolName)
                    .orElse("");
            int size = nodes.map(each -> each.pool().size())
                    .or(() -> request.newPool().map(PoolSpec::size))
                    .orElse(0);
            await(name, size, "no pod shall lack a place", nodes);
        }
    }

    /**
     * The old pool may have been in trouble before, so no more is asked of it than the new one offers; and some of its nodes may have
     * been cordoned before, by people.
     */
    private void awaitOld(Pool old, Pool made) {
        PoolNodes nodes = PoolNodes.of(seen, old);
        int wanted = Math.min(old.size(), PoolNodes.of(seen, made).ready());
        if (!made.status().isLeaving() && nodes.ready() < wanted) {
            await(old.name(), wanted, "pods go back to it", Optional.of(nodes));
        }
    }

    private void await(String pool, int wanted, String reason, Optional<PoolNodes> nodes) {
        due.add(new DueStep(
                new MoveStep(
                        AWAIT_NODES,
                        pool,
                        "wait until " + nodes(wanted) + " of pool \"" + pool + "\" are ready",
                        reason,
                        NOTHING,
                        0),
                List.of(),
                nodes.map(each -> each.missing(wanted)).orElse(List.of()),
                nodes.flatMap(PoolNodes::deadEnd)));
    }

    private void leave(Pool from) {
        if (from.status().isLeaving()) {
            return;
        }
        PoolNodes nodes = PoolNodes.of(seen, from);
        List<ObservedNode> open = nodes.toCordon();
        if (!open.isEmpty()) {
            add(
                    new MoveStep(
                            CORDON,
                            from.name(),
                            "cordon " + nodes(open.size()) + " of " + named(from),
                            "pods that are evicted shall not come back to it",
                            "nothing: pods keep running",
                            0),
                    patches(open, MoveMark::cordon));
        }
        nodes.toDrain().forEach(this::drain);
    }

    private void drain(ObservedNode node) {
        NodePatch cordon = node.kubernetes().map(MoveMark::cordon).orElseThrow();
        add(
                new MoveStep(
                        DRAIN_NODE,
                        node.name(),
                        "drain node " + node.name(),
                        "its pods go one by one, as their disruption budgets allow",
                        "its pods, which start anew elsewhere; local data is lost",
                        0),
                List.of(new DrainNode(Target.node(seen, node), new Writes(cordon, Map.of()))),
                PoolNodes.left(node));
    }

    private void resumeAutoscaling(Pool old, Pool made) {
        if (MoveMark.isAutoscaled(made) && !old.autoscaling()) {
            add(
                    new MoveStep(
                            RESUME_AUTOSCALING,
                            old.name(),
                            "switch autoscaling of " + named(old) + " on again",
                            "it was on before the move",
                            NOTHING,
                            0),
                    change(old.name(), update(old, builder -> builder.autoscaling(true))));
        }
    }

    private void delete(Pool from, String reason) {
        boolean leaving = from.status().isLeaving();
        add(
                new MoveStep(
                        DELETE_POOL,
                        from.name(),
                        "delete " + named(from),
                        reason,
                        request.undo() ? NOTHING : "nothing, as its nodes are empty; from then on there is no way back",
                        0),
                leaving ? List.of() : change(from.name(), new PoolChange.DeletePool(from.id())),
                leaving ? List.of(state(from)) : List.of());
    }

    private void finish() {
        String name = sides.made().map(Pool::name).or(request::newPoolName).orElse("");
        boolean autoscaled = sides.made().map(MoveMark::isAutoscaled).orElse(false)
                || sides.old().map(Pool::autoscaling).orElse(false);
        add(
                new MoveStep(
                        FINISH,
                        name,
                        "take the marks of the move off pool \"" + name + "\""
                                + (autoscaled ? ", and switch its autoscaling on" : ""),
                        "it stands for itself now",
                        NOTHING,
                        0),
                sides.made()
                        .map(made -> change(name, update(made, builder -> finished(made, builder))))
                        .orElse(List.of()));
    }

    private static UpdatePool.Builder finished(Pool made, UpdatePool.Builder update) {
        List<String> tags = MoveMark.without(made.tags());
        UpdatePool.Builder unmarked = tags.isEmpty() ? update.clearTags() : update.tags(tags);
        return MoveMark.isAutoscaled(made) ? unmarked.autoscaling(true) : unmarked;
    }

    private static PoolChange update(Pool pool, Function<UpdatePool.Builder, UpdatePool.Builder> change) {
        return new PoolChange.UpdatePool(
                pool.id(), change.apply(UpdatePool.builder()).build());
    }

    private List<Action> change(String poolName, PoolChange change) {
        return List.of(new ChangePool(Target.pool(seen, poolName, sides.old().flatMap(Pool::zone)), change));
    }

    private List<Action> patches(List<ObservedNode> nodes, Function<KubernetesNode, NodePatch> patch) {
        return nodes.stream()
                .<Action>map(node -> new PatchNode(
                        Target.node(seen, node), node.kubernetes().map(patch).orElseThrow()))
                .toList();
    }

    private void add(MoveStep step, List<Action> actions) {
        add(step, actions, List.of());
    }

    private void add(MoveStep step, List<Action> actions, List<String> missing) {
        due.add(new DueStep(step, actions, missing, Optional.empty()));
    }

    private static String nodes(int count) {
        return count == 1 ? "1 node" : count + " nodes";
    }
}
