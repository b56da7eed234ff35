package io.github.scw4j.k8s.pool;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.k8s.node.Nodes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at pools. The pools of one cluster share a list; one whose cluster nobody has named stands alone. */
final class PoolWatch implements Watched<Pool, PoolReadiness> {
    private final Calls calls;
    private final Pools pools;
    private final String poolId;
    private final Optional<String> clusterId;

    PoolWatch(Calls calls, String poolId, Optional<String> clusterId) {
        this.calls = calls;
        this.pools = new Pools(calls);
        this.poolId = poolId;
        this.clusterId = clusterId;
    }

    @Override
    public String kind() {
        return "pool";
    }

    @Override
    public String place() {
        return calls.region().id();
    }

    @Override
    public Object group() {
        return clusterId
                .map(cluster -> List.of("pools", place(), "of cluster", cluster))
                .orElseGet(() -> List.of("pool", place(), poolId));
    }

    @Override
    public Pool get(String id) {
        return pools.get(id);
    }

    @Override
    public Pages<Pool> list() {
        return pools.list(clusterId.orElseGet(() -> get(poolId).clusterId()));
    }

    @Override
    public String id(Pool pool) {
        return pool.id();
    }

    @Override
    public String name(Pool pool) {
        return pool.name();
    }

    @Override
    public String status(Pool pool) {
        return pool.status().value();
    }

    @Override
    public Optional<Instant> updatedAt(Pool pool) {
        return pool.updatedAt();
    }

    @Override
    public Goal<Pool> goal(PoolReadiness readiness) {
        return new PoolGoal(readiness, new Nodes(calls));
    }
}
