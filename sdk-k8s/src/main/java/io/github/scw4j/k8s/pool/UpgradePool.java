package io.github.scw4j.k8s.pool;

import io.github.scw4j.core.internal.model.Limits;

/**
 * An upgrade of a pool.
 *
 * @param version the version: that of its cluster
 */
record UpgradePool(String version) {
    UpgradePool {
        Limits.length("version", version, 1, Integer.MAX_VALUE);
    }
}
