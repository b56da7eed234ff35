package io.github.scw4j.testkit.internal.k8s;

/** The states of a pool. */
final class PoolStatus {

    private PoolStatus() {}

    static final String SCALING = "scaling";
    static final String READY = "ready";
    static final String UPGRADING = "upgrading";
    static final String WARNING = "warning";
    static final String DELETING = "deleting";
}
