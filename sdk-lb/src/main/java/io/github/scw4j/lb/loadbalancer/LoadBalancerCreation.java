package io.github.scw4j.lb.loadbalancer;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.ip.Ips;
import java.util.Optional;

/**
 * Finds the load balancer whose creation got no answer. Names are not unique; but a tag of the request's own tells it,
 * and so does an address that it was to take, which one load balancer alone can have.
 */
final class LoadBalancerCreation {
    private LoadBalancerCreation() {}

    static boolean isIdentified(CreateLoadBalancer request) {
        return IdentifyingTag.in(request.tags()).isPresent() || address(request).isPresent();
    }

    static Optional<LoadBalancer> find(Calls calls, Sent<CreateLoadBalancer> sent) {
        Optional<String> tag = IdentifyingTag.in(sent.request().tags());
        return tag.isPresent() ? byTag(calls, tag.get()) : byAddress(calls, sent);
    }

    private static Optional<LoadBalancer> byTag(Calls calls, String tag) {
        return calls
                .pages(
                        LoadBalancerOperations.LIST,
                        ListLoadBalancers.builder().addTags(tag).build())
                .stream()
                .findFirst();
    }

    private static Optional<LoadBalancer> byAddress(Calls calls, Sent<CreateLoadBalancer> sent) {
        return address(sent.request())
                .map(new Ips(calls)::get)
                .flatMap(Ip::lbId)
                .map(id -> calls.call(LoadBalancerOperations.GET, id))
                .filter(lb -> lb.name().equals(sent.request().name()) && sent.mayHaveMade(lb.createdAt()));
    }

    private static Optional<String> address(CreateLoadBalancer request) {
        return request.ipIds().stream().findFirst().or(request::ipId);
    }
}
