package io.github.scw4j.lb.privatenetwork;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on attachments to private networks. */
final class PrivateNetworkOperations {
    private static final String LB = "/lb/v1/zones/{zone}/lbs/{lb_id}";

    static final Operation<ListPrivateNetworkAttachments, Page<PrivateNetworkAttachment>> LIST = Operation.get(
                    "ListLBPrivateNetworks", LB + "/private-networks")
            .query(ListPrivateNetworkAttachments.class)
            .returnsPage("private_network", PrivateNetworkAttachment.class, PrivateNetworkAttachment::privateNetworkId)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<AttachPrivateNetwork, PrivateNetworkAttachment> ATTACH = Operation.post(
                    "AttachPrivateNetwork", LB + "/attach-private-network")
            .body(AttachPrivateNetwork.class)
            .returns(PrivateNetworkAttachment.class)
            .readStateFirst(AttachmentChange::attached);

    static final Operation<DetachPrivateNetwork, Nothing> DETACH = Operation.post(
                    "DetachPrivateNetwork", LB + "/detach-private-network")
            .body(DetachPrivateNetwork.class)
            .readStateFirst(AttachmentChange::detached);

    private PrivateNetworkOperations() {}
}
