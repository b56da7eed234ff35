package io.github.scw4j.lb.loadbalancer;

import io.github.scw4j.core.internal.model.Limits;

/**
 * The type to come.
 *
 * @param type the type
 */
record MigrateLoadBalancer(String type) {
    MigrateLoadBalancer {
        Limits.length("type", type, 1, Integer.MAX_VALUE);
    }
}
