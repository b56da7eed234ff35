package io.github.scw4j.vpc.ipam;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** IP addresses, reached through {@code Ipam.of(client).ips()}. Every call may throw a {@link CallException}. */
public final class Ips {
    private final Calls calls;

    /** For the entry point. */
    public Ips(Calls calls) {
        this.calls = calls;
    }

    /** All addresses that the key may see ({@code ListIPs}). */
    public Pages<Ip> list() {
        return list(ListIps.builder().build());
    }

    /** Some of them ({@code ListIPs}). */
    public Pages<Ip> list(ListIps request) {
        return calls.pages(IpOperations.LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Ip> list(UnaryOperator<ListIps.Builder> request) {
        return list(request.apply(ListIps.builder()).build());
    }

    /** One address ({@code GetIP}). */
    public Ip get(String ipId) {
        return calls.call(IpOperations.GET, ipId);
    }

    /**
     * Books an address ({@code BookIP}). A request that names the address can be repeated, for nobody can book it twice; one
     * that takes any address is not repeated once it may have been carried out, and ends as <em>outcome unknown</em>.
     */
    public Ip book(BookIp request) {
        return calls.call(request.address().isPresent() ? IpOperations.BOOK_ADDRESS : IpOperations.BOOK, request);
    }

    /** The same with the request said in place. */
    public Ip book(UnaryOperator<BookIp.Builder> request) {
        return book(request.apply(BookIp.builder()).build());
    }

    /** Changes an address's tags or names ({@code UpdateIP}). */
    public Ip update(String ipId, UpdateIp request) {
        return calls.call(IpOperations.UPDATE, request, ipId);
    }

    /** The same with the request said in place. */
    public Ip update(String ipId, UnaryOperator<UpdateIp.Builder> request) {
        return update(ipId, request.apply(UpdateIp.builder()).build());
    }

    /** Attaches a booked address to something of one's own ({@code AttachIP}). */
    public Ip attach(String ipId, CustomResource resource) {
        return calls.call(IpOperations.ATTACH, new AttachIp(resource), ipId);
    }

    /** Takes an address from what it is attached to; it stays booked ({@code DetachIP}). */
    public Ip detach(String ipId, CustomResource resource) {
        return calls.call(IpOperations.DETACH, new DetachIp(resource), ipId);
    }

    /** Moves an address from one thing to another ({@code MoveIP}). */
    public Ip move(String ipId, CustomResource from, CustomResource to) {
        MoveIp request = new MoveIp(from, Optional.of(to));
        return calls.call(IpOperations.MOVE, request, ipId);
    }

    /** Moves an address from something to nothing; it stays booked ({@code MoveIP}). */
    public Ip moveAway(String ipId, CustomResource from) {
        return calls.call(IpOperations.MOVE, new MoveIp(from, Optional.empty()), ipId);
    }

    /** Gives an address back; whoever is next may get it ({@code ReleaseIP}). */
    public void release(String ipId) {
        calls.call(IpOperations.RELEASE, ipId);
    }

    /** Gives several addresses back together ({@code ReleaseIPSet}). */
    public void releaseAll(List<String> ipIds) {
        calls.call(IpOperations.RELEASE_SET, new ReleaseIps(ipIds));
    }
}
