package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ChangeClassifier;
import io.github.scw4j.k8s.change.ChangeObservation;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be done to the pools of a cluster, judged in the order in which it is done: what comes before what goes. */
final class PoolSteps {
    private static final String MOVE =
            "; to move the pods without a loss of capacity, make a pool of another name instead,"
                    + " or let scw4j-reconcile move the pool";

    final List<BlueprintStep> changed = new ArrayList<>();
    final List<BlueprintStep> made = new ArrayList<>();
    final List<BlueprintStep> shrunk = new ArrayList<>();
    final List<BlueprintStep> replaced = new ArrayList<>();
    final List<BlueprintStep> deleted = new ArrayList<>();
    final List<ClassifiedChange> impossible = new ArrayList<>();

    /** Pools that will not be there for long, by id. */
    final Set<String> going = new HashSet<>();

    private ChangeObservation then;

    PoolSteps(List<PoolSpec> described, ChangeObservation seen) {
        this.then = seen;
        List<PoolSpec> missing = new ArrayList<>();
        List<PoolSpec> shrinking = new ArrayList<>();
        for (PoolSpec pool : described) {
            Optional<Pool> live = live(pool.name());
            if (live.isEmpty()) {
                missing.add(pool);
            } else if (!pool.autoscaling() && pool.size() < live.get().size()) {
                shrinking.add(pool);
            } else {
                change(live.get(), pool, changed);
            }
        }
        missing.forEach(this::make);
        shrinking.forEach(pool -> change(live(pool.name()).orElseThrow(), pool, shrunk));
        seen.pools().stream()
                .filter(pool -> described.stream().noneMatch(kept -> kept.name().equals(pool.name())))
                .forEach(this::delete);
    }

    /** The pools as they are in the end. */
    ChangeObservation then() {
        return then;
    }

    /** Whether the nodes that a pool lacks are not to be waited for: it will not be there, or not with so many. */
    boolean isGivenUp(Pool pool) {
        return going.contains(pool.id())
                || shrunk.stream().anyMatch(step -> step.id().equals(pool.id()));
    }

    private Optional<Pool> live(String name) {
        return then.pools().stream().filter(pool -> pool.name().equals(name)).findFirst();
    }

    private List<ClassifiedChange> judge(PoolSpec described) {
        List<ClassifiedChange> changes = new ArrayList<>(new ChangeClassifier(then).becomePool(described));
        changes.removeIf(change -> change.changeClass() == ChangeClass.NO_EFFECT);
        changes.stream()
                .filter(change -> change.changeClass() == ChangeClass.IMPOSSIBLE)
                .map(change -> change.within("pools[\"" + described.name() + "\"]"))
                .forEach(impossible::add);
        then = then.after(described);
        return changes;
    }

    private void change(Pool live, PoolSpec described, List<BlueprintStep> order) {
        List<ClassifiedChange> changes = judge(described);
        boolean fixed = changes.stream().anyMatch(change -> change.changeClass() == ChangeClass.NEW_POOL_NEEDED);
        if (fixed) {
            replaced.add(step(
                    Kind.REPLACE_POOL,
                    live,
                    changes,
                    "is deleted with all its nodes and made anew, as something in it is fixed" + MOVE));
            going.add(live.id());
        } else if (!changes.isEmpty()) {
            order.add(step(Kind.UPDATE_POOL, live, changes, "is changed"));
        }
    }

    private void make(PoolSpec described) {
        Pool none = Pool.builder().id("").name(described.name()).build();
        made.add(step(Kind.MAKE_POOL, none, judge(described), "is made"));
    }

    private void delete(Pool pool) {
        List<Pool> left = new ArrayList<>(then.pools());
        left.removeIf(other -> other.id().equals(pool.id()));
        then = new ChangeObservation(then.cluster(), left, then.aclRules(), then.types(), then.now());
        String last = left.isEmpty() ? "; it is the last one, and without a node a mutualized cluster stops" : "";
        ClassifiedChange change = new ClassifiedChange(
                "pool",
                pool.size() + " " + pool.nodeType(),
                "",
                ChangeClass.NEW_POOL_NEEDED,
                "it is not described; its nodes are drained and deleted, with local data, and pods need another pool"
                        + last);
        deleted.add(step(Kind.DELETE_POOL, pool, List.of(change), "is deleted with all its nodes"));
        going.add(pool.id());
    }

    private static BlueprintStep step(Kind kind, Pool pool, List<ClassifiedChange> changes, String what) {
        return new BlueprintStep(
                kind,
                pool.id(),
                pool.name(),
                changes,
                "pool \"" + pool.name() + "\" " + what,
                BlueprintPlanner.PATIENCE);
    }
}
