package io.github.scw4j.lb.type;

import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on types. */
final class LoadBalancerTypeOperations {
    static final Operation<ListLoadBalancerTypes, Page<LoadBalancerType>> LIST = Operation.get(
                    "ListLBTypes", "/lb/v1/zones/{zone}/lb-types")
            .query(ListLoadBalancerTypes.class)
            .returnsPage("lb_types", LoadBalancerType.class, LoadBalancerType::name);

    private LoadBalancerTypeOperations() {}
}
