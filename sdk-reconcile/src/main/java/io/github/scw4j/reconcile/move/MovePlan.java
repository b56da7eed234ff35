package io.github.scw4j.reconcile.move;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.PoolSpec;
import java.util.List;
import java.util.Optional;

/**
 * What has to be done to move a pool, or to undo that, in order. A value: nothing happens before it is run, and then each next step
 * is planned anew from what is there.
 *
 * @param cluster the cluster as it was seen
 * @param poolId the old pool
 * @param title what it is about in a few words, such as {@code pool "web" to PRO2-S}
 * @param undo whether the move is undone
 * @param newPoolName the name of the new pool; empty when none is under way
 * @param newPool the pool to be made; empty when there is none to make: it is there already, or the move is undone
 * @param steps what is done, one after another; none when there is nothing to do
 * @param warnings what to know before it is run; each a sentence for people
 */
public record MovePlan(
        Cluster cluster,
        String poolId,
        String title,
        boolean undo,
        Optional<String> newPoolName,
        Optional<PoolSpec> newPool,
        List<MoveStep> steps,
        List<String> warnings) {
    /** Copies the lists. */
    public MovePlan {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** How many nodes more than usual are needed at any one time. */
    public int extraNodes() {
        return steps.stream().mapToInt(MoveStep::extraNodes).max().orElse(0);
    }

    MoveRequest request() {
        return new MoveRequest(poolId, undo, newPoolName, newPool);
    }

    MovePlan left(List<MoveStep> left) {
        return new MovePlan(cluster, poolId, title, undo, newPoolName, newPool, left, warnings);
    }

    /** The whole plan for people, on several lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("cluster \"" + cluster.name() + "\" (" + cluster.id() + ")"
                + cluster.region().map(region -> " in " + region).orElse(""));
        text.append(": ").append(undo ? "undo the move of " : "move ").append(title);
        text.append(isEmpty() ? ": nothing to do" : ", " + steps.size() + (steps.size() == 1 ? " step" : " steps"));
        for (int i = 0; i < steps.size(); i++) {
            describe(text, i + 1, steps.get(i));
        }
        warnings.forEach(warning -> text.append("\n  ! ").append(warning));
        return text.toString();
    }

    private static void describe(StringBuilder text, int number, MoveStep step) {
        text.append("\n  ").append(number).append(". ").append(step);
        if (!step.reason().isEmpty()) {
            text.append("\n       why: ").append(step.reason());
        }
        if (!step.interrupts().equals(MoveStep.NOTHING)) {
            text.append("\n       interrupts: ").append(step.interrupts());
        }
        if (step.extraNodes() > 0) {
            text.append("\n       needs: ").append(step.extraNodes()).append(" more ");
            text.append(step.extraNodes() == 1 ? "node" : "nodes");
            text.append(" for a time, within quota and stock");
        }
    }
}
