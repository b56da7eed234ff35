package io.github.scw4j.k8s.pool;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Verdict.Pending;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.Nodes;
import java.util.List;

/** A ready pool. While it is not, its nodes say why. */
final class PoolGoal implements Goal<Pool> {
    private final PoolReadiness readiness;
    private final Nodes nodes;

    PoolGoal(PoolReadiness readiness, Nodes nodes) {
        this.readiness = readiness;
        this.nodes = nodes;
    }

    @Override
    public String describe() {
        return readiness.toString();
    }

    @Override
    public Verdict judge(Pool pool) {
        if (pool.status().isLeaving()) {
            return Verdict.deadEnd("pool \"" + pool.name() + "\" is being deleted");
        }
        if (!pool.status().equals(PoolStatus.READY)) {
            return new Verdict.Inspect(() -> diagnose(pool));
        }
        boolean isVersion = readiness.version().map(pool.version()::equals).orElse(true);
        return isVersion
                ? Verdict.reached()
                : Verdict.pending("pool \"" + pool.name() + "\" is still of version " + pool.version());
    }

    private Verdict diagnose(Pool pool) {
        List<Node> own = nodes.list(pool.clusterId(), request -> request.poolId(pool.id()))
                .toList();
        PoolDiagnosis diagnosis = PoolDiagnosis.of(pool, own);
        return diagnosis.deadEnd().map(Verdict::deadEnd).orElseGet(() -> new Pending(diagnosis.missing()));
    }
}
