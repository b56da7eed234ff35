package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.observation.ObservedNode;

/** What the Instance API says of the machine behind a node. */
enum Machine {
    RUNNING,
    STOPPED,
    /** On its way from one to the other. */
    CHANGING,
    LOCKED,
    /** The list is complete, and it is not in it. */
    ABSENT,
    /** It is no Instance, or none is known yet. */
    UNKNOWN;

    static Machine of(ObservedNode node) {
        return UNKNOWN;
    }

    /** Whether it is certain that nothing runs there. */
    boolean isDown() {
        return this == STOPPED || this == ABSENT;
    }
}
