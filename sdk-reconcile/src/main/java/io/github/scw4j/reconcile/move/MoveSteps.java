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

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What each step says, and what is done for it. */
final class MoveSteps {
    private final Observation seen;

    MoveSteps(Observation seen) {
        this.seen = seen;
    }

    static String named(Pool pool) {
        return "pool \"" + pool.name() + "\"";
    }

    static String state(Pool pool) {
        return named(pool) + " is " + pool.status()
                + pool.errorMessage().map(message -> ": " + message).orElse("");
    }

    static DueStep settle(String subject, String state) {
        MoveStep step = new MoveStep(SETTLE, subject, "wait: " + state, "", NOTHING, 0);
        return due(step, List.of(), List.of(state));
    }

    DueStep create(PoolSpec spec) {
        String where = spec.zone().map(zone -> " in " + zone).orElse("");
        MoveStep step = new MoveStep(
                CREATE_POOL,
                spec.name(),
                "create pool \"" + spec.name() + "\": " + nodes(spec.size()) + " of " + spec.nodeType() + where,
                "node type, root volume and zone cannot be changed of a pool that is there",
                NOTHING,
                spec.size());
        Target target = Target.pool(seen, spec.name(), spec.zone());
        return due(step, List.of(new ChangePool(target, new PoolChange.CreatePool(spec))), List.of());
    }

    /**
     * Switches it off once it is written down that it was on.
     *
     * @param unmarked the new pool, where that is not written on it
     */
    DueStep suspendAutoscaling(Pool old, Optional<Pool> unmarked) {
        MoveStep step = new MoveStep(
                SUSPEND_AUTOSCALING,
                old.name(),
                "switch autoscaling of " + named(old) + " off",
                "the autoscaler would add nodes to it, or take empty ones from either pool, while pods move",
                "nothing; no pool grows for pods that wait until the move is through",
                0);
        List<Action> actions = unmarked.map(
                        made -> update(made, change -> change.tags(MoveMark.autoscaled(made.tags()))))
                .orElseGet(() -> update(old, change -> change.autoscaling(false)));
        return due(step, actions, List.of());
    }

    DueStep resumeAutoscaling(Pool old) {
        MoveStep step = new MoveStep(
                RESUME_AUTOSCALING,
                old.name(),
                "switch autoscaling of " + named(old) + " on again",
                "it was on before the move",
                NOTHING,
                0);
        return due(step, update(old, change -> change.autoscaling(true)), List.of());
    }

    DueStep uncordon(Pool pool, List<ObservedNode> nodes) {
        MoveStep step = new MoveStep(
                UNCORDON,
                pool.name(),
                "uncordon " + nodes(nodes.size()) + " of " + named(pool),
                "pods shall come to it",
                NOTHING,
                0);
        return due(step, patches(nodes, MoveMark::uncordon), List.of());
    }

    /** Waits for so many; where the pool is not there yet, nothing is known of them. */
    static DueStep await(String pool, int wanted, String reason, Optional<PoolNodes> nodes) {
        MoveStep step = new MoveStep(
                AWAIT_NODES,
                pool,
                "wait until " + nodes(wanted) + " of pool \"" + pool + "\" are ready",
                reason,
                NOTHING,
                0);
        return new DueStep(
                step,
                List.of(),
                nodes.map(each -> each.missing(wanted)).orElse(List.of()),
                nodes.flatMap(PoolNodes::deadEnd));
    }

    DueStep cordon(Pool pool, List<ObservedNode> nodes) {
        MoveStep step = new MoveStep(
                CORDON,
                pool.name(),
                "cordon " + nodes(nodes.size()) + " of " + named(pool),
                "pods that are evicted shall not come back to it",
                "nothing: pods keep running",
                0);
        return due(step, patches(nodes, MoveMark::cordon), List.of());
    }

    DueStep drain(ObservedNode node) {
        MoveStep step = new MoveStep(
                DRAIN_NODE,
                node.name(),
                "drain node " + node.name(),
                "its pods go one by one, as their disruption budgets allow",
                "its pods, which start anew elsewhere; local data is lost",
                0);
        NodePatch cordon = node.kubernetes().map(MoveMark::cordon).orElseThrow();
        return due(
                step,
                List.of(new DrainNode(Target.node(seen, node), new Writes(cordon, Map.of()))),
                PoolNodes.left(node));
    }

    DueStep delete(Pool pool, boolean undo) {
        MoveStep step = new MoveStep(
                DELETE_POOL,
                pool.name(),
                "delete " + named(pool),
                undo ? "the old pool has its pods again" : "its nodes are billed as long as they are there",
                undo ? NOTHING : "nothing, as its nodes are empty; from then on there is no way back",
                0);
        return pool.status().isLeaving()
                ? due(step, List.of(), List.of(state(pool)))
                : due(step, change(pool, new PoolChange.DeletePool(pool.id())), List.of());
    }

    /**
     * Takes the marks off.
     *
     * @param made the new pool, where it is there
     */
    DueStep finish(String name, Optional<Pool> made, boolean autoscaled) {
        MoveStep step = new MoveStep(
                FINISH,
                name,
                "take the marks of the move off pool \"" + name + "\""
                        + (autoscaled ? ", and switch its autoscaling on" : ""),
                "it stands for itself now",
                NOTHING,
                0);
        return due(
                step,
                made.map(pool -> update(pool, change -> finished(pool, change))).orElse(List.of()),
                List.of());
    }

    private static UpdatePool.Builder finished(Pool made, UpdatePool.Builder update) {
        List<String> tags = MoveMark.without(made.tags());
        UpdatePool.Builder unmarked = tags.isEmpty() ? update.clearTags() : update.tags(tags);
        return MoveMark.isAutoscaled(made) ? unmarked.autoscaling(true) : unmarked;
    }

    private List<Action> update(Pool pool, UnaryOperator<UpdatePool.Builder> request) {
        UpdatePool update = request.apply(UpdatePool.builder()).build();
        return change(pool, new PoolChange.UpdatePool(pool.id(), update));
    }

    private List<Action> change(Pool pool, PoolChange change) {
        return List.of(new ChangePool(Target.pool(seen, pool.name(), pool.zone()), change));
    }

    private List<Action> patches(List<ObservedNode> nodes, Function<KubernetesNode, NodePatch> patch) {
        return nodes.stream()
                .<Action>map(node -> new PatchNode(
                        Target.node(seen, node), node.kubernetes().map(patch).orElseThrow()))
                .toList();
    }

    private static DueStep due(MoveStep step, List<Action> actions, List<String> missing) {
        return new DueStep(step, actions, missing, Optional.empty());
    }

    private static String nodes(int count) {
        return count == 1 ? "1 node" : count + " nodes";
    }
}
