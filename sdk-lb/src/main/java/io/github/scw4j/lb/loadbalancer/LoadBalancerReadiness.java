package io.github.scw4j.lb.loadbalancer;

/**
 * What a load balancer can be waited for. One that failed, is stopped, locked or being deleted ends every wait at once,
 * and so does an instance that failed, is stopped or locked where instances are waited for.
 */
public final class LoadBalancerReadiness {
    private final String words;
    private final boolean inSync;

    private LoadBalancerReadiness(String words, boolean inSync) {
        this.words = words;
        this.inSync = inSync;
    }

    /**
     * The load balancer is {@code ready}: its backends, frontends and the like can be made. Mostly a matter of seconds.
     */
    public static LoadBalancerReadiness ready() {
        return new LoadBalancerReadiness("readiness", false);
    }

    /**
     * The load balancer is {@code ready}, and each of its instances runs its configuration. After a change of a
     * backend, a frontend or the like the load balancer stays {@code ready}, while its instances are {@code pending}.
     */
    public static LoadBalancerReadiness inSync() {
        return new LoadBalancerReadiness("instances in sync", true);
    }

    boolean isInSync() {
        return inSync;
    }

    /** The state in a few words. */
    @Override
    public String toString() {
        return words;
    }
}
