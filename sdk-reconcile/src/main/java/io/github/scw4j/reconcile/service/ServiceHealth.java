package io.github.scw4j.reconcile.service;

/**
 * How a Service fares.
 *
 * @param path namespace and name, such as {@code shop/web}
 * @param state how it is
 * @param detail what is being waited for, or what is wrong, for people; empty where all is well
 */
public record ServiceHealth(String path, State state, String detail) {
    /** How a Service is. */
    public enum State {
        /** Its load balancer is as it should be. */
        IN_SYNC,
        /** It is being brought there, or gone. */
        WORKING,
        /** A person has to look at it: a value that cannot be followed, or something that fails again and again. */
        TROUBLE
    }
}
