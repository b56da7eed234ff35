package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Verdict.Inspect;

/** A control plane that is up: what every further level begins with. */
final class ControlPlaneGoal implements Goal<Cluster> {
    private final Workload workload;

    ControlPlaneGoal(Workload workload) {
        this.workload = workload;
    }

    @Override
    public String describe() {
        return "a ready control plane";
    }

    @Override
    public Verdict judge(Cluster cluster) {
        return switch (cluster.status().known()) {
            case READY -> Verdict.reached();
            case POOL_REQUIRED -> new Inspect(() -> whetherPoolIsComing(cluster));
            case LOCKED, DELETING, DELETED -> lost(cluster);
            case CREATING, UPDATING, UNKNOWN, UNRECOGNIZED ->
                Verdict.pending("the control plane is " + cluster.status());
        };
    }

    private Verdict whetherPoolIsComing(Cluster cluster) {
        return workload.pools(cluster).isEmpty()
                ? Verdict.deadEnd("it has no pool, and a cluster of type " + cluster.type()
                        + " starts with its first one: add a pool, or wait for Readiness.accepted()")
                : Verdict.pending("the control plane is " + cluster.status() + ", its first pool is on its way");
    }

    static Verdict lost(Cluster cluster) {
        return Verdict.deadEnd(
                cluster.status().equals(ClusterStatus.LOCKED)
                        ? "the cluster is locked: Scaleway has blocked it"
                        : "the cluster is being deleted");
    }
}
