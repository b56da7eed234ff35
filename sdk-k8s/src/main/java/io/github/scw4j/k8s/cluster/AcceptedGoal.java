package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** A cluster that is no longer being made. */
final class AcceptedGoal implements Goal<Cluster> {
    @Override
    public String describe() {
        return "acceptance";
    }

    @Override
    public Verdict judge(Cluster cluster) {
        return switch (cluster.status().known()) {
            case READY, POOL_REQUIRED, UPDATING -> Verdict.reached();
            case LOCKED, DELETING, DELETED -> ControlPlaneGoal.lost(cluster);
            case CREATING, UNKNOWN, UNRECOGNIZED -> Verdict.pending("the cluster is " + cluster.status());
        };
    }
}
