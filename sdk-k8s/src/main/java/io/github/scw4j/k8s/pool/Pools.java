package io.github.scw4j.k8s.pool;

import static io.github.scw4j.k8s.pool.PoolOperations.CREATE;
import static io.github.scw4j.k8s.pool.PoolOperations.DELETE;
import static io.github.scw4j.k8s.pool.PoolOperations.GET;
import static io.github.scw4j.k8s.pool.PoolOperations.LIST;
import static io.github.scw4j.k8s.pool.PoolOperations.SET_LABELS;
import static io.github.scw4j.k8s.pool.PoolOperations.SET_STARTUP_TAINTS;
import static io.github.scw4j.k8s.pool.PoolOperations.SET_TAINTS;
import static io.github.scw4j.k8s.pool.PoolOperations.UPDATE;
import static io.github.scw4j.k8s.pool.PoolOperations.UPGRADE;
import static io.github.scw4j.k8s.pool.PoolOperations.USER_DATA;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import io.github.scw4j.k8s.node.Taint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Pools of nodes, reached through {@code K8s.of(client).pools()}. Every call may throw a {@link CallException}. */
public final class Pools {
    private final Calls calls;

    /** For the entry point. */
    public Pools(Calls calls) {
        this.calls = calls;
    }

    /** All pools of a cluster ({@code ListPools}). */
    public Pages<Pool> list(String clusterId) {
        return list(clusterId, ListPools.builder().build());
    }

    /** Some of them ({@code ListPools}). */
    public Pages<Pool> list(String clusterId, ListPools request) {
        return calls.pages(LIST, request, clusterId);
    }

    /** The same with the request said in place. */
    public Pages<Pool> list(String clusterId, UnaryOperator<ListPools.Builder> request) {
        return list(clusterId, request.apply(ListPools.builder()).build());
    }

    /**
     * Makes a pool in a cluster that is there ({@code CreatePool}). It is {@code scaling} at first: wait for it with
     * {@code waiter}. Make the pools of one cluster one after another: while one is being added the cluster may refuse
     * another.
     *
     * <p>When the answer is lost, the pool is looked for by its name, which is unique in the cluster, before it is asked for
     * again.
     */
    public Pool create(String clusterId, PoolSpec pool) {
        return calls.call(CREATE, pool, clusterId);
    }

    /** The same with the pool said in place. */
    public Pool create(String clusterId, UnaryOperator<PoolSpec.Builder> pool) {
        return create(clusterId, pool.apply(PoolSpec.builder()).build());
    }

    /** One pool ({@code GetPool}). */
    public Pool get(String poolId) {
        return calls.call(GET, poolId);
    }

    /** Changes a pool ({@code UpdatePool}). Only another size makes it {@code scaling}. */
    public Pool update(String poolId, UpdatePool request) {
        return calls.call(UPDATE, request, poolId);
    }

    /** The same with the request said in place. */
    public Pool update(String poolId, UnaryOperator<UpdatePool.Builder> request) {
        return update(poolId, request.apply(UpdatePool.builder()).build());
    }

    /**
     * Replaces the nodes of a pool by nodes of its cluster's version ({@code UpgradePool}); local data of the old ones is
     * lost.
     *
     * @param version the version of the cluster, and nothing else
     */
    public Pool upgrade(String poolId, String version) {
        return calls.call(UPGRADE, new UpgradePool(version), poolId);
    }

    /** Deletes a pool and its nodes ({@code DeletePool}): it is {@code deleting} at first, and in the end not found. */
    public Pool delete(String poolId) {
        return calls.call(DELETE, poolId);
    }

    /** Gives the nodes of a pool these labels and takes all others of the pool's away ({@code SetPoolLabels}). */
    public Pool setLabels(String poolId, Map<String, String> labels) {
        return calls.call(SET_LABELS, new SetPoolLabels(labels), poolId);
    }

    /** Gives the nodes of a pool these taints and takes all others of the pool's away ({@code SetPoolTaints}). */
    public Pool setTaints(String poolId, List<Taint> taints) {
        return calls.call(SET_TAINTS, new SetPoolTaints(taints), poolId);
    }

    /**
     * Lets new nodes of a pool start with these taints and no others ({@code SetPoolStartupTaints}). Nodes that are there keep
     * theirs; a taint that is taken off a node is not put back.
     */
    public Pool setStartupTaints(String poolId, List<Taint> taints) {
        return calls.call(SET_STARTUP_TAINTS, new SetPoolStartupTaints(taints), poolId);
    }

    /** What the nodes of a pool are given at their first start under this key ({@code GetUserData}). */
    public byte[] userData(String poolId, String key) {
        return calls.call(USER_DATA, poolId, key).bytes();
    }

    /** A wait for a pool, such as {@code waiter(id).until(PoolReadiness.ready()).await()}. */
    public WaitFor<Pool, PoolReadiness> waiter(String poolId) {
        return calls.waiter(new PoolWatch(calls, poolId, Optional.empty()), poolId);
    }

    /**
     * A wait for a pool that a change has just answered with: what it was before does not count. Waits for pools of one cluster
     * share their looks.
     */
    public WaitFor<Pool, PoolReadiness> waiter(Pool pool) {
        return calls.waiter(new PoolWatch(calls, pool.id(), Optional.of(pool.clusterId())), pool);
    }
}
