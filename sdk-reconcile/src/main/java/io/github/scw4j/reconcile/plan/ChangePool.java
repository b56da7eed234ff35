package io.github.scw4j.reconcile.plan;

/**
 * Makes, changes or deletes a pool of Scaleway.
 *
 * @param target the pool, see {@link Target#pool}
 * @param change the change
 */
public record ChangePool(Target target, PoolChange change) implements Action {
    @Override
    public String verb() {
        return change.verb();
    }
}
