package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Verdict.Inspect;
import io.github.scw4j.core.internal.waiting.Verdict.Pending;
import io.github.scw4j.core.internal.waiting.Verdict.Reached;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import java.util.List;

/** A control plane that is up, and pools that are all ready. */
final class PoolsGoal implements Goal<Cluster> {
    private final ControlPlaneGoal controlPlane;
    private final Workload workload;

    PoolsGoal(Workload workload) {
        this.controlPlane = new ControlPlaneGoal(workload);
        this.workload = workload;
    }

    @Override
    public String describe() {
        return "ready pools";
    }

    @Override
    public Verdict judge(Cluster cluster) {
        Verdict first = controlPlane.judge(cluster);
        return first instanceof Reached ? new Inspect(() -> judge(cluster, workload.pools(cluster))) : first;
    }

    /** What the pools of a cluster say, once its control plane is up. */
    Verdict judge(Cluster cluster, List<Pool> pools) {
        if (Workload.allReady(pools)) {
            return Verdict.reached();
        }
        List<Node> nodes = workload.nodes(cluster);
        return Workload.deadEnd(pools, nodes)
                .map(Verdict::deadEnd)
                .orElseGet(() -> new Pending(Workload.missing(pools, nodes)));
    }
}
