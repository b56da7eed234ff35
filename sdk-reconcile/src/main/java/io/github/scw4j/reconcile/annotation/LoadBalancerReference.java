package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.core.Zone;

/**
 * A load balancer as the annotation {@code scw-loadbalancer-id} names it.
 *
 * @param zone where it is
 * @param id Scaleway's id of it
 */
public record LoadBalancerReference(Zone zone, String id) {
    /** As in the annotation: {@code fr-par-1/11111111-1111-1111-1111-111111111111}. */
    @Override
    public String toString() {
        return zone + "/" + id;
    }
}
