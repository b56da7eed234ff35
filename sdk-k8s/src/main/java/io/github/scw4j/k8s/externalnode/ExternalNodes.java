package io.github.scw4j.k8s.externalnode;

import static io.github.scw4j.k8s.externalnode.ExternalNodeOperations.AUTHENTICATE;
import static io.github.scw4j.k8s.externalnode.ExternalNodeOperations.METADATA;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.internal.operation.Calls;

/**
 * Machines of one's own that join a Kosmos cluster, reached through {@code K8s.of(client).externalNodes()}. Scaleway's agent
 * does on the machine what is needed here; this is for those who write their own. Every call may throw a
 * {@link CallException}.
 */
public final class ExternalNodes {
    private final Calls calls;

    /** For the entry point. */
    public ExternalNodes(Calls calls) {
        this.calls = calls;
    }

    /**
     * Registers a new node in an external pool, and gives what its machine needs to join ({@code AuthExternalNode}). The
     * client's key needs the permission set {@code KubernetesExternalNodeRegister}.
     *
     * <p><strong>Each call makes a node.</strong> It is therefore never repeated where it may have been carried out.
     *
     * @throws OutcomeUnknownException when the answer was lost: list the pool's nodes, and delete the one that has no
     *     machine
     */
    public ExternalNodeAuth register(String poolId) {
        return calls.call(AUTHENTICATE, poolId);
    }

    /**
     * What the node itself has to know ({@code GetNodeMetadata}): the client's secret key must be the
     * {@link ExternalNodeAuth#nodeSecretKey()} of that node.
     */
    public NodeMetadata metadata() {
        return calls.call(METADATA);
    }
}
