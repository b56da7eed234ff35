package io.github.scw4j.reconcile.move;

import io.github.scw4j.k8s.pool.Pool;
import java.util.Collection;
import java.util.Optional;

/**
 * The two pools of a move. Undone it is the same move the other way.
 *
 * @param old the pool that is moved
 * @param made the new one
 * @param undo whether it goes the other way
 */
record Sides(Optional<Pool> old, Optional<Pool> made, boolean undo) {
    static Sides of(Collection<Pool> pools, String poolId, boolean undo) {
        Optional<Pool> old =
                pools.stream().filter(pool -> pool.id().equals(poolId)).findFirst();
        Optional<Pool> made = pools.stream()
                .filter(pool -> MoveMark.movedPool(pool).filter(poolId::equals).isPresent())
                .findFirst();
        return new Sides(old, made, undo);
    }

    /** The pool that pods leave. */
    Optional<Pool> from() {
        return undo ? made : old;
    }

    /** The pool that they go to. */
    Optional<Pool> to() {
        return undo ? old : made;
    }
}
