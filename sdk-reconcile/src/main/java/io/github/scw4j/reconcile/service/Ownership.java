package io.github.scw4j.reconcile.service;

import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.annotation.LoadBalancerSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tags by which a load balancer says whose it is, so that it is found again whatever its Service has lost. */
public final class Ownership {
    private static final String MANAGED = "managed-by=scw4j";
    private static final String CLUSTER = "scw4j-cluster=";
    private static final String SERVICE = "scw4j-service=";
    static final String RESERVED = "scw4j-ip=reserved";
    static final String OWN = "scw4j-ip=own";

    private Ownership() {}

    /** Those of a load balancer for this Service. Its addresses are a person's when they are named, and its own otherwise. */
    static List<String> tags(String clusterId, String serviceUid, LoadBalancerSpec spec) {
        boolean reserved = !spec.ipIds().isEmpty() || spec.loadBalancerIp().isPresent();
        return List.of(MANAGED, CLUSTER + clusterId, SERVICE + serviceUid, reserved ? RESERVED : OWN);
    }

    /** Whether this load balancer was made for a Service of this cluster. */
    public static boolean isOf(String clusterId, LoadBalancer lb) {
        return lb.tags().contains(MANAGED) && lb.tags().contains(CLUSTER + clusterId);
    }

    /** The cluster for whose Service it was made, whether that is still there or not. */
    public static Optional<String> clusterId(LoadBalancer lb) {
        return lb.tags().stream()
                .filter(tag -> tag.startsWith(CLUSTER) && lb.tags().contains(MANAGED))
                .map(tag -> tag.substring(CLUSTER.length()))
                .findFirst();
    }

    /** The uid of the Service that it was made for. */
    public static Optional<String> serviceUid(LoadBalancer lb) {
        return lb.tags().stream()
                .filter(tag -> tag.startsWith(SERVICE))
                .map(tag -> tag.substring(SERVICE.length()))
                .findFirst();
    }

    /** Whether its addresses were got for it, and go with it. Where nothing tells so they stay. */
    static boolean ownsItsIps(LoadBalancer lb) {
        return lb.tags().contains(OWN) && !lb.tags().contains(RESERVED);
    }

    /** Whether a tag tells whose the addresses are. */
    static boolean saysWhoseIps(String tag) {
        return tag.equals(OWN) || tag.equals(RESERVED);
    }

    /**
     * What becomes of the addresses of a load balancer that is deleted.
     *
     * @param named the addresses that a Service names now
     */
    static FlexibleIps ipsAtTheEnd(LoadBalancer lb, Set<String> named) {
        boolean free = ownsItsIps(lb) && lb.ips().stream().map(Ip::id).noneMatch(named::contains);
        return free ? FlexibleIps.RELEASE : FlexibleIps.KEEP;
    }
}
