package io.github.scw4j.lb.ip;

import static io.github.scw4j.lb.ip.IpOperations.CREATE;
import static io.github.scw4j.lb.ip.IpOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.lb.ip.IpOperations.GET;
import static io.github.scw4j.lb.ip.IpOperations.LIST;
import static io.github.scw4j.lb.ip.IpOperations.RELEASE;
import static io.github.scw4j.lb.ip.IpOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import java.util.function.UnaryOperator;

/**
 * Flexible IP addresses, reached through {@code LoadBalancers.of(client).ips()}. Every call may throw a
 * {@link CallException}.
 */
public final class Ips {
    private final Calls calls;

    /** For the entry point. */
    public Ips(Calls calls) {
        this.calls = calls;
    }

    /** All addresses of the zone that the key may see ({@code ListIPs}). */
    public Pages<Ip> list() {
        return list(ListIps.builder().build());
    }

    /** Some of them ({@code ListIPs}). */
    public Pages<Ip> list(ListIps request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Ip> list(UnaryOperator<ListIps.Builder> request) {
        return list(request.apply(ListIps.builder()).build());
    }

    /**
     * Gets an address ({@code CreateIP}), which is billed from then on. Nothing tells one from another, so that a
     * request whose answer was lost is not repeated: it ends as <em>outcome unknown</em>, unless it is
     * {@linkplain CreateIp.Builder#identified() identified}.
     */
    public Ip create(CreateIp request) {
        return calls.call(IdentifyingTag.in(request.tags()).isPresent() ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public Ip create(UnaryOperator<CreateIp.Builder> request) {
        return create(request.apply(CreateIp.builder()).build());
    }

    /** One address ({@code GetIP}). */
    public Ip get(String ipId) {
        return calls.call(GET, ipId);
    }

    /** Changes an address ({@code UpdateIP}). */
    public Ip update(String ipId, UpdateIp request) {
        return calls.call(UPDATE, request, ipId);
    }

    /** The same with the request said in place. */
    public Ip update(String ipId, UnaryOperator<UpdateIp.Builder> request) {
        return update(ipId, request.apply(UpdateIp.builder()).build());
    }

    /** Gives an address back that no load balancer has ({@code ReleaseIP}); somebody else may get it. */
    public void release(String ipId) {
        calls.call(RELEASE, ipId);
    }
}
