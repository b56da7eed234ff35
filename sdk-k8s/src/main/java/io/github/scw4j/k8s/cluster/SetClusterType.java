package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.model.Limits;

/**
 * A change of a cluster's type.
 *
 * @param type the type to become
 */
record SetClusterType(String type) {
    SetClusterType {
        Limits.length("type", type, 1, 100);
    }
}
