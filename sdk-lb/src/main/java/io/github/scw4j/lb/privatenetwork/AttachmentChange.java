package io.github.scw4j.lb.privatenetwork;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Whether a change of an attachment whose answer was lost was carried out: the load balancer's list tells. */
final class AttachmentChange {
    private AttachmentChange() {}

    static Optional<PrivateNetworkAttachment> attached(Calls calls, Sent<AttachPrivateNetwork> sent) {
        return find(calls, sent.ids().get(0), sent.request().privateNetworkId());
    }

    /** One that is being detached is {@code pending} for a while, and was changed since the first try. */
    static Optional<Nothing> detached(Calls calls, Sent<DetachPrivateNetwork> sent) {
        return find(calls, sent.ids().get(0), sent.request().privateNetworkId())
                        .filter(attachment -> !attachment.status().equals(PrivateNetworkStatus.PENDING)
                                || !sent.mayHaveMade(attachment.updatedAt()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Nothing.NOTHING);
    }

    static Optional<PrivateNetworkAttachment> find(Calls calls, String lbId, String privateNetworkId) {
        return calls
                .pages(
                        PrivateNetworkOperations.LIST,
                        ListPrivateNetworkAttachments.builder().build(),
                        lbId)
                .stream()
                .filter(attachment -> attachment.privateNetworkId().equals(privateNetworkId))
                .findFirst();
    }
}
