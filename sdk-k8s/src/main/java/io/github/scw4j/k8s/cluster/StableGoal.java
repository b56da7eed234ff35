package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Verdict.Inspect;
import io.github.scw4j.core.internal.waiting.Verdict.Pending;
import java.util.ArrayList;
import java.util.List;

/** A cluster at rest: nothing in it is coming, going or changing. */
final class StableGoal implements Goal<Cluster> {
    private final Workload workload;

    StableGoal(Workload workload) {
        this.workload = workload;
    }

    @Override
    public String describe() {
        return "rest";
    }

    @Override
    public Verdict judge(Cluster cluster) {
        return switch (cluster.status().known()) {
            case READY, POOL_REQUIRED -> new Inspect(() -> inside(cluster));
            case LOCKED, DELETING, DELETED -> ControlPlaneGoal.lost(cluster);
            case CREATING, UPDATING, UNKNOWN, UNRECOGNIZED -> Verdict.pending("the cluster is " + cluster.status());
        };
    }

    private Verdict inside(Cluster cluster) {
        List<String> moving = new ArrayList<>();
        workload.pools(cluster).stream()
                .filter(pool -> pool.status().isTransient())
                .forEach(pool -> moving.add("pool \"" + pool.name() + "\" is " + pool.status()));
        workload.nodes(cluster).stream()
                .filter(node -> node.status().isTransient())
                .forEach(node -> moving.add(node.sentence()));
        return moving.isEmpty() ? Verdict.reached() : new Pending(moving);
    }
}
