package io.github.scw4j.reconcile.plan;

import io.github.scw4j.k8s.pool.PoolSpec;

/** One change of a pool: one call to Scaleway each. */
public sealed interface PoolChange {
    /** What it does in one word, as in the audit trail. */
    String verb();

    /** Makes a pool ({@code CreatePool}); two of one name cannot be in one cluster. */
    record CreatePool(PoolSpec request) implements PoolChange {
        @Override
        public String verb() {
            return "create-pool";
        }
    }

    /** Changes what can be changed of it ({@code UpdatePool}). */
    record UpdatePool(String poolId, io.github.scw4j.k8s.pool.UpdatePool request) implements PoolChange {
        @Override
        public String verb() {
            return "update-pool";
        }
    }

    /** Deletes it and its nodes ({@code DeletePool}). */
    record DeletePool(String poolId) implements PoolChange {
        @Override
        public String verb() {
            return "delete-pool";
        }
    }
}
