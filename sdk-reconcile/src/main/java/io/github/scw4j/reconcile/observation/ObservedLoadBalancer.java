package io.github.scw4j.reconcile.observation;

import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.time.Instant;
import java.util.Optional;

/**
 * A load balancer as Scaleway tells it.
 *
 * @param zone where it is
 * @param lb itself, as the list of its zone has it
 * @param parts what belongs to it; empty where nobody asked, as with those that no Service names and no tag calls ours
 * @param partsAt when the parts were read, which may be longer ago than the list; never longer than the drift period
 */
public record ObservedLoadBalancer(Zone zone, LoadBalancer lb, Optional<LoadBalancerParts> parts, Instant partsAt) {
    /** Scaleway's id of it. */
    public String id() {
        return lb.id();
    }
}
