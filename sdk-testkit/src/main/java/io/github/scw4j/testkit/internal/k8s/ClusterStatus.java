package io.github.scw4j.testkit.internal.k8s;

import java.util.Set;

/** The states of a cluster. */
final class ClusterStatus {

    private ClusterStatus() {}

    static final String CREATING = "creating";
    static final String READY = "ready";
    static final String POOL_REQUIRED = "pool_required";
    static final String UPDATING = "updating";
    static final String DELETING = "deleting";

    private static final Set<String> TRANSIENT = Set.of(CREATING, UPDATING, DELETING);

    static boolean isTransient(String status) {
        return TRANSIENT.contains(status);
    }
}
