package io.github.scw4j.lb.type;

import static io.github.scw4j.lb.type.LoadBalancerTypeOperations.LIST;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import java.util.function.UnaryOperator;

/**
 * The types that load balancers can have, reached through {@code LoadBalancers.of(client).types()}. Every call may
 * throw a {@link CallException}.
 */
public final class LoadBalancerTypes {
    private final Calls calls;

    /** For the entry point. */
    public LoadBalancerTypes(Calls calls) {
        this.calls = calls;
    }

    /** All types of the zone ({@code ListLBTypes}). */
    public Pages<LoadBalancerType> list() {
        return list(ListLoadBalancerTypes.builder().build());
    }

    /** The same with another size of pages ({@code ListLBTypes}). */
    public Pages<LoadBalancerType> list(ListLoadBalancerTypes request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<LoadBalancerType> list(UnaryOperator<ListLoadBalancerTypes.Builder> request) {
        return list(request.apply(ListLoadBalancerTypes.builder()).build());
    }
}
