package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Verdict.Inspect;
import io.github.scw4j.core.internal.waiting.Verdict.Pending;
import io.github.scw4j.core.internal.waiting.Verdict.Reached;
import io.github.scw4j.k8s.pool.Pool;
import java.util.List;

/**
 * A cluster and pools of one version, all of them ready. Versions alone say nothing: they show the one to come from the first
 * moment. Neither does {@code ready} alone: after the control plane the pools stay ready for a moment before they follow.
 */
final class UpgradedGoal implements Goal<Cluster> {
    private final String version;
    private final PoolsGoal ready;
    private final Workload workload;

    UpgradedGoal(String version, Workload workload) {
        this.version = version;
        this.ready = new PoolsGoal(workload);
        this.workload = workload;
    }

    @Override
    public String describe() {
        return "the upgrade to " + version;
    }

    @Override
    public Verdict judge(Cluster cluster) {
        return switch (cluster.status().known()) {
            case READY, POOL_REQUIRED ->
                cluster.version().equals(version)
                        ? new Inspect(() -> judge(cluster, workload.pools(cluster)))
                        : Verdict.pending("the control plane is of version " + cluster.version());
            case LOCKED, DELETING, DELETED -> ControlPlaneGoal.lost(cluster);
            case CREATING, UPDATING, UNKNOWN, UNRECOGNIZED ->
                Verdict.pending("the control plane is " + cluster.status());
        };
    }

    private Verdict judge(Cluster cluster, List<Pool> pools) {
        Verdict ready = this.ready.judge(cluster, pools);
        if (!(ready instanceof Reached)) {
            return ready;
        }
        List<String> behind = pools.stream()
                .filter(pool -> !pool.isExternal() && !pool.version().equals(version))
                .map(UpgradedGoal::sentence)
                .toList();
        return behind.isEmpty() ? ready : new Pending(behind);
    }

    private static String sentence(Pool pool) {
        return "pool \"" + pool.name() + "\" is " + pool.status() + ", still of version " + pool.version();
    }
}
