package io.github.scw4j.lb;

import io.github.scw4j.core.referee.ContractReferee;
import java.util.Map;
import java.util.Set;

/** All of the Load Balancer API. */
class LoadBalancersContractTest extends ContractReferee {
    @Override
    protected Class<?> anchor() {
        return LoadBalancers.class;
    }

    @Override
    protected Map<String, Set<String>> scope() {
        return Map.of("lb", Set.of());
    }

    @Override
    protected Map<String, String> samples() {
        return Map.of(
                "ip_address", "51.159.26.26",
                "ip", "10.0.0.7",
                "pool", "10.0.0.7",
                "server_ip", "10.0.0.7",
                "ip_subnet", "10.0.0.0/8");
    }
}
