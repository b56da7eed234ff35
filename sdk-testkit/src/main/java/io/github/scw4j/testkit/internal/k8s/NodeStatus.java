package io.github.scw4j.testkit.internal.k8s;

/** The states of a node. */
final class NodeStatus {

    private NodeStatus() {}

    static final String CREATING = "creating";
    static final String REGISTERING = "registering";
    static final String READY = "ready";
    static final String NOT_READY = "not_ready";
    static final String REBOOTING = "rebooting";
    static final String CREATION_ERROR = "creation_error";
    static final String LOCKED = "locked";
    static final String DELETING = "deleting";
}
