package io.github.scw4j.reconcile.move;

import io.github.scw4j.k8s.pool.PoolSpec;
import java.util.Optional;

/**
 * What is asked for, as far as it does not follow from what is seen.
 *
 * @param poolId the old pool
 * @param undo whether its move is undone
 * @param newPoolName the name of the new pool; empty when it is not known
 * @param newPool the pool to make when there is none
 */
record MoveRequest(String poolId, boolean undo, Optional<String> newPoolName, Optional<PoolSpec> newPool) {
    /** A move of which no more is known. */
    static MoveRequest of(String poolId, boolean undo) {
        return new MoveRequest(poolId, undo, Optional.empty(), Optional.empty());
    }

    /** The same, where this pool is the new one. */
    MoveRequest to(Optional<String> name) {
        return new MoveRequest(poolId, undo, name, newPool);
    }
}
