package io.github.scw4j.reconcile.autoheal;

/** How a node fares, as far as autoheal is concerned. */
public enum NodeHealth {
    /** All is well. */
    HEALTHY,
    /** It is coming up, and has the time for it. */
    STARTING,
    /** Somebody is changing it: Scaleway, the autoscaler, a person. */
    TRANSITIONAL,
    /** Something is wrong, and not for long enough to act. */
    SUSPECT,
    /** Something is wrong, and it is time to act. */
    UNHEALTHY,
    /** Its Instance was stopped by somebody. */
    STOPPED,
    /** Scaleway locked it. */
    LOCKED,
    /** It is a machine that Scaleway cannot reboot or replace. */
    EXTERNAL,
    /** Somebody said that it is to be left alone, or had cordoned it before it broke. */
    OPTED_OUT,
    /** Kubernetes has it and Scaleway does not: the lifecycle of Node objects is another planner's. */
    ORPHAN
}
