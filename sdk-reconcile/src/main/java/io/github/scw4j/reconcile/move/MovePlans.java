package io.github.scw4j.reconcile.move;

import io.github.scw4j.core.Secret;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.reconcile.observation.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plans for people: what is refused before anything is begun, what it is about, and what to know beforehand. */
final class MovePlans {
    private MovePlans() {}

    /**
     * A move, or what is left of it.
     *
     * @param userData asked for only when there is a pool to be made
     */
    static MovePlan move(Observation seen, String poolId, MoveTarget target, Supplier<Map<String, Secret>> userData) {
        Sides sides = Sides.of(seen.pools(), poolId, false);
        Optional<Pool> begun = sides.made().filter(made -> !made.status().isLeaving());
        if (sides.old().isEmpty() || begun.isPresent()) {
            begun.ifPresent(made -> requireSame(made, target));
            MoveRequest request = MoveRequest.of(poolId, false).to(begun.map(Pool::name));
            return plan(seen, request, title(sides, poolId), List.of());
        }
        Pool old = sides.old().get();
        NewPool made = new NewPool(old, target);
        refuse(seen, old, target, made);
        PoolSpec spec = made.spec(seen.cluster(), seen.pools(), userData.get());
        String title = MoveSteps.named(old) + " to " + String.join(", ", made.differences(old)) + " as \"" + spec.name()
                + "\"";
        MoveRequest request = new MoveRequest(poolId, false, Optional.of(spec.name()), Optional.of(spec));
        return plan(seen, request, title, MoveWarnings.of(old, target, made));
    }

    static MovePlan undo(Observation seen, String poolId) {
        Sides sides = Sides.of(seen.pools(), poolId, true);
        return plan(
                seen, MoveRequest.of(poolId, true).to(sides.made().map(Pool::name)), title(sides, poolId), List.of());
    }

    private static MovePlan plan(Observation seen, MoveRequest request, String title, List<String> warnings) {
        List<MoveStep> steps =
                MovePlanner.plan(seen, request).stream().map(DueStep::step).toList();
        return new MovePlan(
                seen.cluster(),
                request.poolId(),
                title,
                request.undo(),
                request.newPoolName(),
                request.newPool(),
                steps,
                warnings);
    }

    private static String title(Sides sides, String poolId) {
        return sides.old().map(MoveSteps::named).orElse("pool " + poolId)
                + sides.made()
                        .map(made -> " to \"" + made.name() + "\", of " + NewPool.spelled(made.nodeType()))
                        .orElse("");
    }

    /** What is under way is gone on with as it was begun. */
    private static void requireSame(Pool made, MoveTarget target) {
        List<String> others = Stream.concat(
                        new NewPool(made, target).differences(made).stream(),
                        target.name().filter(name -> !name.equals(made.name())).map(name -> "name " + name).stream())
                .toList();
        if (!others.isEmpty()) {
            throw new MoveRefusedException("a move to pool \"" + made.name() + "\" is under way, which is not of "
                    + String.join(", ", others) + ": run that to its end, or undo it");
        }
    }

    private static void refuse(Observation seen, Pool old, MoveTarget target, NewPool made) {
        String refusal = MoveSteps.named(old) + " cannot be moved: ";
        if (old.isExternal()
                || target.nodeType()
                        .filter(type -> type.equals(PoolSpec.EXTERNAL_NODE_TYPE))
                        .isPresent()) {
            throw new MoveRefusedException(
                    refusal + "machines of external pools are yours; they join and leave by themselves");
        }
        MoveMark.movedPool(old).ifPresent(before -> {
            throw new MoveRefusedException(refusal + "it is itself the new pool of a move that is not through; plan("
                    + before + ") and run that to its end first");
        });
        if (made.isUnchanged()) {
            throw new MoveRefusedException(refusal
                    + (target.equals(MoveTarget.builder().build())
                            ? "no move of it is under way; say what shall be different about the new pool"
                            : "it is so already, nothing would change"));
        }
        target.zone()
                .filter(zone -> !seen.cluster().isMulticloud())
                .filter(zone -> seen.cluster()
                        .region()
                        .filter(region -> !zone.region().equals(region))
                        .isPresent())
                .ifPresent(zone -> {
                    throw new MoveRefusedException(
                            refusal + zone + " is not in the cluster's region; only Kosmos has pools elsewhere");
                });
    }
}
