package io.github.scw4j.vpc.privatenetwork;

import static io.github.scw4j.vpc.privatenetwork.PrivateNetworkOperations.CREATE;
import static io.github.scw4j.vpc.privatenetwork.PrivateNetworkOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.vpc.privatenetwork.PrivateNetworkOperations.DELETE;
import static io.github.scw4j.vpc.privatenetwork.PrivateNetworkOperations.GET;
import static io.github.scw4j.vpc.privatenetwork.PrivateNetworkOperations.LIST;
import static io.github.scw4j.vpc.privatenetwork.PrivateNetworkOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.Deleted;
import io.github.scw4j.core.waiting.Waiter;
import java.util.function.UnaryOperator;

/** Private networks, reached through {@code Vpc.of(client).privateNetworks()}. Every call may throw a {@link CallException}. */
public final class PrivateNetworks {
    private final Calls calls;

    /** For the entry point. */
    public PrivateNetworks(Calls calls) {
        this.calls = calls;
    }

    /** All private networks that the key may see ({@code ListPrivateNetworks}). */
    public Pages<PrivateNetwork> list() {
        return list(ListPrivateNetworks.builder().build());
    }

    /** Some of them ({@code ListPrivateNetworks}). */
    public Pages<PrivateNetwork> list(ListPrivateNetworks request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<PrivateNetwork> list(UnaryOperator<ListPrivateNetworks.Builder> request) {
        return list(request.apply(ListPrivateNetworks.builder()).build());
    }

    /**
     * Creates a private network ({@code CreatePrivateNetwork}); it can be used at once. Names are not unique, so that a
     * creation whose answer was lost is not repeated: it ends as <em>outcome unknown</em>, unless the request is
     * {@linkplain CreatePrivateNetwork.Builder#identified() identified}.
     */
    public PrivateNetwork create(CreatePrivateNetwork request) {
        return calls.call(IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public PrivateNetwork create(UnaryOperator<CreatePrivateNetwork.Builder> request) {
        return create(request.apply(CreatePrivateNetwork.builder()).build());
    }

    /** One private network ({@code GetPrivateNetwork}). */
    public PrivateNetwork get(String privateNetworkId) {
        return calls.call(GET, privateNetworkId);
    }

    /** Changes a private network ({@code UpdatePrivateNetwork}). */
    public PrivateNetwork update(String privateNetworkId, UpdatePrivateNetwork request) {
        return calls.call(UPDATE, request, privateNetworkId);
    }

    /** The same with the request said in place. */
    public PrivateNetwork update(String privateNetworkId, UnaryOperator<UpdatePrivateNetwork.Builder> request) {
        return update(
                privateNetworkId, request.apply(UpdatePrivateNetwork.builder()).build());
    }

    /**
     * Deletes a private network ({@code DeletePrivateNetwork}); it is gone when this returns. While something is in it, and
     * for a moment after the last one has left, the server refuses: {@code 412 resource_still_in_use}, or {@code 500}.
     * A cluster deleted with its additional resources takes its network along, which is then not found. See
     * {@link #deleteWhenUnused}.
     */
    public void delete(String privateNetworkId) {
        calls.call(DELETE, privateNetworkId);
    }

    /**
     * Deletes a private network as soon as nothing is in it any more ({@code DeletePrivateNetwork}, tried at each look): for a
     * network whose cluster or load balancer was deleted a moment ago. Nothing is sent before the wait begins; a network that is
     * not there is a success.
     *
     * <pre>{@code
     * vpc.privateNetworks().deleteWhenUnused(networkId).timeout(Duration.ofMinutes(5)).await();
     * }</pre>
     */
    public Waiter<Deleted> deleteWhenUnused(String privateNetworkId) {
        return calls.waiter(new Deletion(calls, privateNetworkId), privateNetworkId)
                .untilDeleted();
    }
}
