package io.github.scw4j.lb.privatenetwork;

import static io.github.scw4j.lb.privatenetwork.PrivateNetworkOperations.ATTACH;
import static io.github.scw4j.lb.privatenetwork.PrivateNetworkOperations.DETACH;
import static io.github.scw4j.lb.privatenetwork.PrivateNetworkOperations.LIST;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.ErrorAnswer;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * The private networks that load balancers are attached to, reached through
 * {@code LoadBalancers.of(client).privateNetworks()}. Every call may throw a {@link CallException}.
 */
public final class PrivateNetworkAttachments {
    private static final int NOT_FOUND = 404;

    private final Calls calls;

    /** For the entry point. */
    public PrivateNetworkAttachments(Calls calls) {
        this.calls = calls;
    }

    /** All private networks of a load balancer ({@code ListLBPrivateNetworks}). */
    public Pages<PrivateNetworkAttachment> list(String lbId) {
        return list(lbId, ListPrivateNetworkAttachments.builder().build());
    }

    /** The same in another order or size of pages ({@code ListLBPrivateNetworks}). */
    public Pages<PrivateNetworkAttachment> list(String lbId, ListPrivateNetworkAttachments request) {
        return calls.pages(LIST, request, lbId);
    }

    /** The same with the request said in place. */
    public Pages<PrivateNetworkAttachment> list(
            String lbId, UnaryOperator<ListPrivateNetworkAttachments.Builder> request) {
        return list(lbId, request.apply(ListPrivateNetworkAttachments.builder()).build());
    }

    /**
     * One private network of a load balancer, out of all of them: the API has no call for one ({@code ListLBPrivateNetworks}).
     *
     * @throws ResourceNotFoundException when the load balancer is not attached to it, or is not there
     */
    public PrivateNetworkAttachment get(String lbId, String privateNetworkId) {
        return AttachmentChange.find(calls, lbId, privateNetworkId)
                .orElseThrow(() -> notAttached(lbId, privateNetworkId));
    }

    private static ResourceNotFoundException notAttached(String lbId, String privateNetworkId) {
        String said = "load balancer " + lbId + " is not attached to private network " + privateNetworkId;
        return new ResourceNotFoundException(
                said,
                new ErrorAnswer(NOT_FOUND, "", said, "", ""),
                "private_network",
                privateNetworkId,
                new CallSummary(LIST.name(), "find private network of load balancer", 1, Duration.ZERO, ""),
                Outcome.NOT_DONE);
    }

    /**
     * Attaches a load balancer to a private network ({@code AttachPrivateNetwork}), which is {@code pending} for up to
     * half a minute: wait for it with {@code waiter}.
     */
    public PrivateNetworkAttachment attach(String lbId, AttachPrivateNetwork request) {
        return calls.call(ATTACH, request, lbId);
    }

    /** The same, with an address from IPAM. */
    public PrivateNetworkAttachment attach(String lbId, String privateNetworkId) {
        return attach(lbId, request -> request.privateNetworkId(privateNetworkId));
    }

    /** The same with the request said in place. */
    public PrivateNetworkAttachment attach(String lbId, UnaryOperator<AttachPrivateNetwork.Builder> request) {
        return attach(lbId, request.apply(AttachPrivateNetwork.builder()).build());
    }

    /**
     * Detaches a load balancer from a private network ({@code DetachPrivateNetwork}). Lists have it as {@code pending}
     * for a while: wait with {@code waiter(…).untilDeleted()} before the network is deleted.
     */
    public void detach(String lbId, String privateNetworkId) {
        calls.call(DETACH, new DetachPrivateNetwork(privateNetworkId), lbId);
    }

    /**
     * A wait for an attachment, such as
     * {@code waiter(lbId, networkId).until(PrivateNetworkReadiness.attached()).await()}.
     */
    public WaitFor<PrivateNetworkAttachment, PrivateNetworkReadiness> waiter(String lbId, String privateNetworkId) {
        return calls.waiter(new PrivateNetworkWatch(calls, this, lbId), privateNetworkId);
    }

    /** A wait for an attachment that was just made: what was before does not count. */
    public WaitFor<PrivateNetworkAttachment, PrivateNetworkReadiness> waiter(
            String lbId, PrivateNetworkAttachment attachment) {
        return calls.waiter(new PrivateNetworkWatch(calls, this, lbId), attachment);
    }
}
