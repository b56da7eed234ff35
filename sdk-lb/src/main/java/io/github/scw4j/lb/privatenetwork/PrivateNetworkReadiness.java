package io.github.scw4j.lb.privatenetwork;

/** What an attachment to a private network can be waited for; {@code untilDeleted()} waits until it is detached. */
public final class PrivateNetworkReadiness {
    private static final PrivateNetworkReadiness ATTACHED = new PrivateNetworkReadiness();

    private PrivateNetworkReadiness() {}

    /** The load balancer is attached. An attachment that failed, or that is taken away, ends the wait at once. */
    public static PrivateNetworkReadiness attached() {
        return ATTACHED;
    }

    /** The state in a few words. */
    @Override
    public String toString() {
        return "attachment";
    }
}
