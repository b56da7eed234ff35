package io.github.scw4j.k8s.node;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/**
 * Whether a node whose deletion or replacement got no answer is on its way out: then it is not asked for again, because each
 * deletion lowers the pool's size.
 */
final class NodeRemoval {
    private NodeRemoval() {}

    static Optional<Node> find(Calls calls, Sent<?> sent) {
        String nodeId = sent.ids().get(0);
        try {
            return Optional.of(calls.call(NodeOperations.GET, nodeId))
                    .filter(node -> node.status().isLeaving());
        } catch (ResourceNotFoundException alreadyGone) {
            return Optional.of(gone(nodeId));
        }
    }

    /** A node that is no more: the server has forgotten everything but that. */
    static Node gone(String nodeId) {
        return Node.builder().id(nodeId).status(NodeStatus.DELETED).build();
    }
}
