package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.reconcile.plan.ChangePool;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import io.github.scw4j.reconcile.plan.PoolChange;
import io.github.scw4j.reconcile.plan.PoolChange.CreatePool;
import io.github.scw4j.reconcile.plan.PoolChange.DeletePool;
import io.github.scw4j.reconcile.plan.PoolChange.UpdatePool;

/** Carries out changes of pools, each by its call to Scaleway. */
final class PoolCalls {
    private PoolCalls() {}

    static Done carryOut(ChangePool action, Pools pools, Budget budget) {
        budget.call();
        try {
            return call(action, pools);
        } catch (CallInterruptedException e) {
            throw e; // somebody wants an end; the next look says how far it got
        } catch (CallException e) {
            Result result = Failures.of(e);
            return result == Result.GONE && action.change() instanceof DeletePool
                    ? Done.well("it is gone already")
                    : new Done(result, Failures.text(e), Failures.requestId(e));
        }
    }

    private static Done call(ChangePool action, Pools pools) {
        PoolChange change = action.change();
        if (change instanceof CreatePool creation) {
            return Done.well("pool "
                    + pools.create(action.target().clusterId(), creation.request())
                            .id());
        }
        if (change instanceof UpdatePool update) {
            pools.update(update.poolId(), update.request());
        } else {
            pools.delete(((DeletePool) change).poolId());
        }
        return Done.well("Scaleway took it");
    }
}
