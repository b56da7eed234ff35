package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Errors;
import java.util.Set;

/** The statuses of load balancers that lead somewhere, and which of them allow changes. */
final class LoadBalancerStatus {

    static final String TO_CREATE = "to_create";
    static final String CREATING = "creating";
    static final String READY = "ready";
    static final String MIGRATING = "migrating";
    static final String TO_DELETE = "to_delete";
    private static final String LOCKED = "locked";
    private static final Set<String> TRANSIENT =
            Set.of("pending", MIGRATING, TO_CREATE, CREATING, TO_DELETE, "deleting");

    private LoadBalancerStatus() {}

    /** Refuses a change while another one is under way, and of a load balancer that is locked. */
    static void requireChangeable(LoadBalancer lb) {
        if (TRANSIENT.contains(lb.status)) {
            throw Errors.transientState("lb", lb.id(), lb.status);
        }
        requireUnlocked(lb);
    }

    /** Refuses whatever is wanted of a load balancer that is locked. */
    static void requireUnlocked(LoadBalancer lb) {
        if (lb.status.equals(LOCKED)) {
            throw Errors.locked("lb", lb.id());
        }
    }
}
