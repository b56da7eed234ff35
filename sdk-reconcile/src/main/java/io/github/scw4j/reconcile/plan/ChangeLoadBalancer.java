package io.github.scw4j.reconcile.plan;

import io.github.scw4j.core.Zone;

/**
 * Changes a load balancer of Scaleway, or makes one.
 *
 * @param target the Service that it is for, or the cluster where there is none any more
 * @param zone where the load balancer is
 * @param change the change
 */
public record ChangeLoadBalancer(Target target, Zone zone, LoadBalancerChange change) implements Action {
    @Override
    public String verb() {
        return change.verb();
    }
}
