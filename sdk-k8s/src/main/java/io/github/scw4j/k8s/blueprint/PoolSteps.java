package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.change.ChangeClass.NEW_POOL_NEEDED;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be done to the pools of a cluster, judged in the order in which it is done: what comes before what goes. */
final class PoolSteps {
    /** Pools that grow, or change otherwise. */
    final List<BlueprintStep> changed = new ArrayList<>();

    /** Pools that are made. */
    final List<BlueprintStep> added = new ArrayList<>();

    /** Pools that shrink, then those that are made anew, then those that go. */
    final List<BlueprintStep> last = new ArrayList<>();

    /** The ids of those that will not be there for long. */
    final Set<String> going = new HashSet<>();

    private final List<ClassifiedChange> impossible;
    private final List<BlueprintStep> replaced = new ArrayList<>();
    private ChangeObservation then;

    /**
     * The steps.
     *
     * @param impossible takes what cannot be done
     */
    PoolSteps(List<PoolSpec> described, ChangeObservation seen, List<ClassifiedChange> impossible) {
        this.then = seen;
        this.impossible = impossible;
        List<PoolSpec> missing = new ArrayList<>();
        List<PoolSpec> shrinking = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (PoolSpec pool : described) {
            names.add(pool.name());
            Pool there = live(pool);
            if (there == null) {
                missing.add(pool);
            } else if (!pool.autoscaling() && pool.size() < there.size()) {
                shrinking.add(pool);
            } else {
                change(there, pool, changed);
            }
        }
        for (PoolSpec pool : missing) {
            Pool none = Pool.builder().id("").name(pool.name()).build();
            added.add(step(Kind.MAKE_POOL, none, judge(pool), "is made"));
        }
        for (PoolSpec pool : shrinking) {
            change(live(pool), pool, last);
        }
        last.addAll(replaced);
        for (Pool pool : seen.pools()) {
            if (!names.contains(pool.name())) {
                delete(pool);
            }
        }
    }

    /** The cluster with its pools as they are in the end. */
    ChangeObservation then() {
        return then;
    }

    /** Whether nodes that a pool lacks are not to be waited for: it will not be there, or not with so many. */
    boolean isGivenUp(Pool pool) {
        for (BlueprintStep step : last) {
            if (step.id().equals(pool.id())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Pool live(PoolSpec described) {
        for (Pool pool : then.pools()) {
            if (pool.name().equals(described.name())) {
                return pool;
            }
        }
        return null;
    }

    private List<ClassifiedChange> judge(PoolSpec described) {
        List<ClassifiedChange> changes = new ChangeClassifier(then).becomePool(described);
        then = then.after(described);
        return BlueprintPlanner.possible(changes, "pools[\"" + described.name() + "\"]", impossible);
    }

    private void change(@Nullable Pool there, PoolSpec described, List<BlueprintStep> order) {
        List<ClassifiedChange> changes = judge(described);
        if (there == null || changes.isEmpty()) {
            return;
        }
        if (ChangeClass.worstOf(changes) == NEW_POOL_NEEDED) {
            String what = "is deleted with all its nodes and made anew (scw4j-reconcile moves pools without a gap)";
            replaced.add(step(Kind.REPLACE_POOL, there, changes, what));
            going.add(there.id());
        } else {
            order.add(step(Kind.UPDATE_POOL, there, changes, "is changed"));
        }
    }

    private void delete(Pool pool) {
        List<Pool> left = new ArrayList<>(then.pools());
        left.removeIf(other -> other.id().equals(pool.id()));
        then = new ChangeObservation(then.cluster(), left, then.aclRules(), then.types(), then.now());
        ClassifiedChange change = new ClassifiedChange(
                "pool",
                pool.size() + " " + pool.nodeType(),
                "",
                NEW_POOL_NEEDED,
                "it is not described; its nodes are drained and deleted, with local data, and pods need another pool");
        String what = left.isEmpty()
                ? "is deleted, the last one: a mutualized cluster stops without"
                : "is deleted with all its nodes";
        last.add(step(Kind.DELETE_POOL, pool, List.of(change), what));
        going.add(pool.id());
    }

    private static BlueprintStep step(Kind kind, Pool pool, List<ClassifiedChange> changes, String what) {
        String text = "pool \"" + pool.name() + "\" " + what;
        return new BlueprintStep(kind, pool.id(), pool.name(), changes, text, BlueprintPlanner.PATIENCE);
    }
}
