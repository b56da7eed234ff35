package io.github.scw4j.k8s.node;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Whether a node whose reboot got no answer reboots, or has changed since: then it is not rebooted again. */
final class NodeReboot {
    private NodeReboot() {}

    static Optional<Node> find(Calls calls, Sent<?> sent) {
        return Optional.of(calls.call(NodeOperations.GET, sent.ids().get(0)))
                .filter(node -> node.status().equals(NodeStatus.REBOOTING)
                        || node.updatedAt()
                                .filter(updated -> updated.isAfter(sent.firstTry()))
                                .isPresent());
    }
}
