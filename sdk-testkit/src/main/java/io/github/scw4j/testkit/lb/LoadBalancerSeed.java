package io.github.scw4j.testkit.lb;

import java.util.List;

/**
 * A load balancer to be put into the embedded Scaleway, past all creating and all quotas.
 *
 * @param name name
 * @param zone zone, {@code ""} for {@code fr-par-1}
 * @param projectId project, {@code ""} for the default one
 * @param type offer, for example {@code lb-s}
 * @param status status
 * @param tags tags
 * @param publicIp whether it has a public IPv4 address
 */
public record LoadBalancerSeed(
        String name, String zone, String projectId, String type, String status, List<String> tags, boolean publicIp) {

    /** A load balancer as the constructor says. */
    public LoadBalancerSeed {
        tags = List.copyOf(tags);
    }

    /** A ready {@code lb-s} of the default project in {@code fr-par-1}, with a public IPv4 address. */
    public static LoadBalancerSeed named(String name) {
        return new LoadBalancerSeed(name, "", "", "lb-s", "ready", List.of(), true);
    }

    /** The same in another zone. */
    public LoadBalancerSeed zone(String another) {
        return new LoadBalancerSeed(name, another, projectId, type, status, tags, publicIp);
    }

    /** The same in another project. */
    public LoadBalancerSeed project(String another) {
        return new LoadBalancerSeed(name, zone, another, type, status, tags, publicIp);
    }

    /** The same of another type. */
    public LoadBalancerSeed type(String another) {
        return new LoadBalancerSeed(name, zone, projectId, another, status, tags, publicIp);
    }

    /** The same in another status. */
    public LoadBalancerSeed status(String another) {
        return new LoadBalancerSeed(name, zone, projectId, type, another, tags, publicIp);
    }

    /** The same with other tags. */
    public LoadBalancerSeed tags(String... others) {
        return new LoadBalancerSeed(name, zone, projectId, type, status, List.of(others), publicIp);
    }

    /** The same without a public address. */
    public LoadBalancerSeed withoutPublicIp() {
        return new LoadBalancerSeed(name, zone, projectId, type, status, tags, false);
    }
}
