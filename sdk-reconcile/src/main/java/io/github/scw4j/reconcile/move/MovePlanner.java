package io.github.scw4j.reconcile.move;

import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final MoveSteps steps;
    private final List<DueStep> due = new ArrayList<>();

    private MovePlanner(Observation seen, MoveRequest request) {
        this.seen = seen;
        this.request = request;
        this.steps = new MoveSteps(seen);
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
                throw refused(MoveSteps.named(pool) + " is locked: Scaleway has blocked it, ask its support");
            });
        }
    }

    private MoveRefusedException refused(String why) {
        String pool = sides.old().map(MoveSteps::named).orElse("pool " + request.poolId());
        return new MoveRefusedException(
                (request.undo() ? "the move of " + pool + " cannot be undone: " : pool + " cannot be moved: ") + why);
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
        sides.old().filter(old -> !old.status().isLeaving()).ifPresent(this::suspendAutoscaling);
        sides.made().filter(made -> !made.status().isLeaving()).ifPresent(this::uncordon);
        if (sides.old().isPresent()) {
            awaitNew();
            leave(sides.old().get());
            due.add(steps.delete(sides.old().get(), false));
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
            if (MoveMark.isAutoscaled(made) && !old.autoscaling()) {
                due.add(steps.resumeAutoscaling(old));
            }
            due.add(steps.delete(made, true));
        }
    }

    private void settle() {
        ClusterStatus status = seen.cluster().status();
        if (!status.equals(ClusterStatus.READY)) {
            due.add(MoveSteps.settle(seen.cluster().name(), "the cluster is " + status));
        }
        sides.old().filter(this::isRestless).ifPresent(this::settle);
        sides.made()
                .filter(made -> made.status().equals(PoolStatus.UPGRADING)
                        || !request.undo() && made.status().isLeaving())
                .ifPresent(this::settle);
    }

    private void settle(Pool pool) {
        due.add(MoveSteps.settle(pool.name(), MoveSteps.state(pool)));
    }

    private boolean isRestless(Pool old) {
        boolean sizeMatters = sides.made().isEmpty() && !request.undo();
        return old.status().equals(PoolStatus.UPGRADING)
                || sizeMatters && old.status().equals(PoolStatus.SCALING);
    }

    private void create() {
        if (sides.old().isEmpty() || sides.old().get().status().isLeaving()) {
            throw refused("it is being deleted");
        }
        PoolSpec asked = request.newPool()
                .orElseThrow(
                        () -> refused("no move of it is under way; say what shall be different about the new pool"));
        boolean taken = seen.pools().stream()
                .filter(pool -> !pool.equals(sides.made().orElse(null)))
                .anyMatch(pool -> pool.name().equals(asked.name()));
        if (taken) {
            throw refused("there is another pool \"" + asked.name()
                    + "\" in its cluster, where names are unique; give the new one another name");
        }
        due.add(steps.create(NewPool.asOfNow(asked, sides.old().get())));
    }

    private void suspendAutoscaling(Pool old) {
        if (old.autoscaling()) {
            due.add(steps.suspendAutoscaling(old, sides.made().filter(made -> !MoveMark.isAutoscaled(made))));
        }
    }

    private void uncordon(Pool to) {
        List<ObservedNode> cordoned = PoolNodes.of(seen, to).toUncordon();
        if (!cordoned.isEmpty()) {
            due.add(steps.uncordon(to, cordoned));
        }
    }

    private void awaitNew() {
        Optional<PoolNodes> nodes =
                sides.made().filter(made -> !made.status().isLeaving()).map(made -> PoolNodes.of(seen, made));
        if (nodes.filter(PoolNodes::isComplete).isEmpty()) {
            int size = nodes.map(PoolNodes::pool).or(sides::old).map(Pool::size).orElse(0);
            due.add(MoveSteps.await(newName(), size, "no pod shall lack a place", nodes));
        }
    }

    private String newName() {
        return sides.made().map(Pool::name).or(request::newPoolName).orElse("");
    }

    /**
     * The old pool may have been in trouble before, so no more is asked of it than the new one offers; and some of its nodes may have
     * been cordoned before, by people.
     */
    private void awaitOld(Pool old, Pool made) {
        PoolNodes nodes = PoolNodes.of(seen, old);
        int wanted = Math.min(old.size(), PoolNodes.of(seen, made).ready());
        if (!made.status().isLeaving() && nodes.ready() < wanted) {
            due.add(MoveSteps.await(old.name(), wanted, "pods go back to it", Optional.of(nodes)));
        }
    }

    private void leave(Pool from) {
        if (from.status().isLeaving()) {
            return;
        }
        PoolNodes nodes = PoolNodes.of(seen, from);
        List<ObservedNode> open = nodes.toCordon();
        if (!open.isEmpty()) {
            due.add(steps.cordon(from, open));
        }
        nodes.toDrain().forEach(node -> due.add(steps.drain(node)));
    }

    private void finish() {
        boolean autoscaled = sides.made().map(MoveMark::isAutoscaled).orElse(false)
                || sides.old().map(Pool::autoscaling).orElse(false);
        due.add(steps.finish(newName(), sides.made(), autoscaled));
    }
}
