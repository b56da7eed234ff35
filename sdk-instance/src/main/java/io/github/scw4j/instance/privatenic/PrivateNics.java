package io.github.scw4j.instance.privatenic;

import static io.github.scw4j.instance.privatenic.PrivateNicOperations.CREATE;
import static io.github.scw4j.instance.privatenic.PrivateNicOperations.DELETE;
import static io.github.scw4j.instance.privatenic.PrivateNicOperations.GET;
import static io.github.scw4j.instance.privatenic.PrivateNicOperations.LIST;
import static io.github.scw4j.instance.privatenic.PrivateNicOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import java.util.function.UnaryOperator;

/**
 * The network interfaces of servers in private networks, reached through {@code Instances.of(client).privateNics()}. Every call
 * may throw a {@link CallException}.
 */
public final class PrivateNics {
    private final Calls calls;

    /** For the entry point. */
    public PrivateNics(Calls calls) {
        this.calls = calls;
    }

    /** All private network interfaces of a server ({@code ListPrivateNICs}). */
    public Pages<PrivateNic> list(String serverId) {
        return list(serverId, ListPrivateNics.builder().build());
    }

    /** Some of them ({@code ListPrivateNICs}). */
    public Pages<PrivateNic> list(String serverId, ListPrivateNics request) {
        return calls.pages(LIST, request, serverId);
    }

    /** The same with the request said in place. */
    public Pages<PrivateNic> list(String serverId, UnaryOperator<ListPrivateNics.Builder> request) {
        return list(serverId, request.apply(ListPrivateNics.builder()).build());
    }

    /**
     * Attaches a server to a private network ({@code CreatePrivateNIC}): on a running server it is {@code syncing} for about a
     * minute.
     *
     * <p>When the answer is lost, an interface of the server in that network, made since, is looked for before it is asked for
     * again.
     */
    public PrivateNic create(String serverId, CreatePrivateNic request) {
        return calls.call(CREATE, request, serverId);
    }

    /** The same with the request said in place. */
    public PrivateNic create(String serverId, UnaryOperator<CreatePrivateNic.Builder> request) {
        return create(serverId, request.apply(CreatePrivateNic.builder()).build());
    }

    /** One private network interface ({@code GetPrivateNIC}). */
    public PrivateNic get(String serverId, String privateNicId) {
        return calls.call(GET, serverId, privateNicId);
    }

    /** Changes the tags of a private network interface ({@code UpdatePrivateNIC}). */
    public PrivateNic update(String serverId, String privateNicId, UpdatePrivateNic request) {
        return calls.call(UPDATE, request, serverId, privateNicId);
    }

    /** The same with the request said in place. */
    public PrivateNic update(String serverId, String privateNicId, UnaryOperator<UpdatePrivateNic.Builder> request) {
        return update(
                serverId,
                privateNicId,
                request.apply(UpdatePrivateNic.builder()).build());
    }

    /** Takes a server out of a private network ({@code DeletePrivateNIC}); it is gone when this returns. */
    public void delete(String serverId, String privateNicId) {
        calls.call(DELETE, serverId, privateNicId);
    }

    /** A wait for a private network interface, such as {@code waiter(serverId, id).until(PrivateNicReadiness.AVAILABLE).await()}. */
    public WaitFor<PrivateNic, PrivateNicReadiness> waiter(String serverId, String privateNicId) {
        return calls.waiter(new PrivateNicWatch(calls, this, serverId), privateNicId);
    }

    /** A wait for a private network interface that was just created. */
    public WaitFor<PrivateNic, PrivateNicReadiness> waiter(PrivateNic nic) {
        return calls.waiter(new PrivateNicWatch(calls, this, nic.serverId()), nic);
    }
}
