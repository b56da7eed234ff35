package io.github.scw4j.lb.loadbalancer;

import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.CREATE;
import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.DELETE;
import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.GET;
import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.LIST;
import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.MIGRATE;
import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.SUBSCRIBE;
import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.UNSUBSCRIBE;
import static io.github.scw4j.lb.loadbalancer.LoadBalancerOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import java.util.function.UnaryOperator;

/**
 * Load balancers themselves, reached through {@code LoadBalancers.of(client).lbs()}. Every call may throw a
 * {@link CallException}.
 */
public final class Lbs {
    private final Calls calls;

    /** For the entry point. */
    public Lbs(Calls calls) {
        this.calls = calls;
    }

    /** All load balancers of the zone that the key may see ({@code ListLBs}). */
    public Pages<LoadBalancer> list() {
        return list(ListLoadBalancers.builder().build());
    }

    /** Some of them ({@code ListLBs}). */
    public Pages<LoadBalancer> list(ListLoadBalancers request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<LoadBalancer> list(UnaryOperator<ListLoadBalancers.Builder> request) {
        return list(request.apply(ListLoadBalancers.builder()).build());
    }

    /**
     * Makes a load balancer ({@code CreateLB}). It is {@code to_create} at first: wait for it with {@code waiter}.
     * Where no address is given to it, it gets one of its own, which is billed.
     *
     * <p>Names are not unique, so that a creation whose answer was lost is not repeated: it ends as <em>outcome
     * unknown</em>, unless the request is {@linkplain CreateLoadBalancer.Builder#identified() identified}, or takes an
     * address that is there ({@code ipIds}). Then the load balancer is looked for by that before it is asked for again.
     */
    public LoadBalancer create(CreateLoadBalancer request) {
        return calls.call(LoadBalancerCreation.isIdentified(request) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public LoadBalancer create(UnaryOperator<CreateLoadBalancer.Builder> request) {
        return create(request.apply(CreateLoadBalancer.builder()).build());
    }

    /** One load balancer ({@code GetLB}). */
    public LoadBalancer get(String lbId) {
        return calls.call(GET, lbId);
    }

    /**
     * Replaces what a load balancer is ({@code UpdateLB}): whatever the request does not say goes back to its default.
     */
    public LoadBalancer update(String lbId, UpdateLoadBalancer request) {
        return calls.call(UPDATE, request, lbId);
    }

    /** Changes a load balancer and keeps the rest as it was when it was read ({@code UpdateLB}). */
    public LoadBalancer update(LoadBalancer lb, UnaryOperator<UpdateLoadBalancer.Builder> change) {
        return update(lb.id(), change.apply(lb.toUpdate()).build());
    }

    /**
     * Deletes a load balancer with its frontends, backends and all that is in it ({@code DeleteLB}). It is {@code to_delete} at
     * first, and in the end not found.
     *
     * @param flexibleIps what becomes of its addresses
     */
    public void delete(String lbId, FlexibleIps flexibleIps) {
        DeleteLoadBalancer request = new DeleteLoadBalancer(flexibleIps == FlexibleIps.RELEASE);
        calls.call(DELETE, request, lbId);
    }

    /**
     * Makes a load balancer one of another type ({@code MigrateLB}); it is {@code migrating} for a while.
     *
     * @param type such as {@code LB-GP-M}
     */
    public LoadBalancer migrate(String lbId, String type) {
        return calls.call(MIGRATE, new MigrateLoadBalancer(type), lbId);
    }

    /**
     * Tells a subscriber when servers of a load balancer fail ({@code SubscribeToLB}); it has one subscriber at most.
     */
    public LoadBalancer subscribe(String lbId, String subscriberId) {
        return calls.call(SUBSCRIBE, new SubscribeToLoadBalancer(subscriberId), lbId);
    }

    /** Tells nobody any more when servers of a load balancer fail ({@code UnsubscribeFromLB}). */
    public LoadBalancer unsubscribe(String lbId) {
        return calls.call(UNSUBSCRIBE, lbId);
    }

    /** A wait for a load balancer, such as {@code waiter(id).until(LoadBalancerReadiness.ready()).await()}. */
    public WaitFor<LoadBalancer, LoadBalancerReadiness> waiter(String lbId) {
        return calls.waiter(new LoadBalancerWatch(calls, this), lbId);
    }

    /**
     * A wait for a load balancer that a change has just answered with, alone or within a backend, a frontend or the
     * like: what it was before does not count.
     */
    public WaitFor<LoadBalancer, LoadBalancerReadiness> waiter(LoadBalancer lb) {
        return calls.waiter(new LoadBalancerWatch(calls, this), lb);
    }
}
