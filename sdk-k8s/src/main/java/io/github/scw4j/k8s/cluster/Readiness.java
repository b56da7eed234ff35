package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import java.util.function.Function;

/**
 * What a cluster can be waited for, from the first sign of life to a cluster at rest. A cluster that is {@code ready} has a
 * control plane, and not necessarily a node; each level says what it asks for beyond that.
 *
 * <p>A cluster that is locked or being deleted ends every wait at once, and so does a node that could not be made where nodes
 * are waited for.
 */
public final class Readiness {
    private final Function<Calls, Goal<Cluster>> goal;

    private Readiness(Function<Calls, Goal<Cluster>> goal) {
        this.goal = goal;
    }

    /**
     * The cluster is no longer {@code creating}. For a mutualized Kapsule cluster without pools, which ends as
     * {@code pool_required}, there is no more to wait for until it gets one.
     */
    public static Readiness accepted() {
        return new Readiness(calls -> new AcceptedGoal());
    }

    /**
     * The control plane is up: the cluster is {@code ready}. A cluster that is {@code pool_required} and has no pool ends the
     * wait at once: its control plane starts with the first one.
     */
    public static Readiness controlPlane() {
        return new Readiness(calls -> new ControlPlaneGoal(new Workload(calls)));
    }

    /** The control plane is up and every pool is {@code ready}. */
    public static Readiness pools() {
        return new Readiness(calls -> new PoolsGoal(new Workload(calls)));
    }

    /**
     * The control plane is up, every pool is {@code ready}, at least this many nodes are {@code ready}, and none is still being
     * made.
     *
     * @throws IllegalArgumentException when {@code atLeast} is negative
     */
    public static Readiness nodes(int atLeast) {
        if (atLeast < 0) {
            throw new IllegalArgumentException("atLeast is " + atLeast + "; 0 or more is allowed");
        }
        return new Readiness(calls -> new NodesGoal(atLeast, new Workload(calls)));
    }

    /**
     * The cluster and every pool of it are {@code ready} and of this version, external pools excepted, which are upgraded by
     * hand. After an upgrade of the control plane alone, wait for {@link #controlPlane()}.
     */
    public static Readiness upgradedTo(String version) {
        return new Readiness(calls -> new UpgradedGoal(version, new Workload(calls)));
    }

    /**
     * The cluster is at rest: nothing in it, its pools and its nodes is coming, going or changing, so that a change will not be
     * refused. It is {@code ready} or {@code pool_required}; pools with a {@code warning} and nodes that are not ready do not
     * stand in the way.
     */
    public static Readiness stable() {
        return new Readiness(calls -> new StableGoal(new Workload(calls)));
    }

    Goal<Cluster> goal(Calls calls) {
        return goal.apply(calls);
    }
}
