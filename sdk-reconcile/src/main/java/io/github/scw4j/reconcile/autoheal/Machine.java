package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.observation.ObservedServer;

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
        if (node.serverGone()) {
            return ABSENT;
        }
        return node.server().map(ObservedServer::state).map(Machine::of).orElse(UNKNOWN);
    }

    private static Machine of(ServerState state) {
        return switch (state.known()) {
            case RUNNING -> RUNNING;
            case STOPPED, STOPPED_IN_PLACE -> STOPPED;
            case STARTING, STOPPING -> CHANGING;
            case LOCKED -> LOCKED;
            case UNRECOGNIZED -> UNKNOWN;
        };
    }
}
