package io.github.scw4j.instance.ip;

import static io.github.scw4j.instance.ip.IpOperations.CREATE;
import static io.github.scw4j.instance.ip.IpOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.instance.ip.IpOperations.DELETE;
import static io.github.scw4j.instance.ip.IpOperations.GET;
import static io.github.scw4j.instance.ip.IpOperations.LIST;
import static io.github.scw4j.instance.ip.IpOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import java.util.function.UnaryOperator;

/** Public IP addresses, reached through {@code Instances.of(client).ips()}. Every call may throw a {@link CallException}. */
public final class Ips {
    private final Calls calls;

    /** For the entry point. */
    public Ips(Calls calls) {
        this.calls = calls;
    }

    /** All reserved addresses of the zone that the key may see ({@code ListIPs}). */
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
     * Reserves an address ({@code CreateIP}); it is paid for until it is deleted.
     *
     * <p>Names are not unique, so that a creation whose answer was lost is not repeated: it ends as <em>outcome unknown</em>,
     * unless the request is {@linkplain CreateIp.Builder#identified() identified}.
     */
    public Ip create(CreateIp request) {
        return calls.call(IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public Ip create(UnaryOperator<CreateIp.Builder> request) {
        return create(request.apply(CreateIp.builder()).build());
    }

    /** One address, by its id or by itself ({@code GetIP}). One that was just deleted may answer {@code 403} in place of {@code 404}. */
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

    /** Gives an address back, even while it is attached ({@code DeleteIP}). */
    public void delete(String ipId) {
        calls.call(DELETE, ipId);
    }

    /** Attaches an address to a server ({@code UpdateIP}). */
    public Ip attach(String ipId, String serverId) {
        return update(ipId, u -> u.server(serverId));
    }

    /** Detaches an address from its server; it stays reserved ({@code UpdateIP}). */
    public Ip detach(String ipId) {
        return update(ipId, u -> u.clearServer());
    }

    /**
     * Hands an address over to IPAM ({@code ReleaseIPToIpam}): the Instance API knows it no longer, and the reservation stays
     * there, and is paid for, under {@link Ip#ipamId()}.
     */
    public void releaseToIpam(String ipId) {
        calls.call(IpOperations.RELEASE_TO_IPAM, ipId);
    }
}
