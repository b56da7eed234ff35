package io.github.scw4j.k8s.externalnode;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;

/** The operations on external nodes. */
final class ExternalNodeOperations {
    /** Each call makes a node, and nothing tells one from another. */
    static final Operation<Nothing, ExternalNodeAuth> AUTHENTICATE = Operation.post(
                    "AuthExternalNode", "/k8s/v1/regions/{region}/pools/{pool_id}/external-nodes/auth")
            .emptyBody()
            .returns(ExternalNodeAuth.class)
            .neverRepeated();

    static final Operation<Nothing, NodeMetadata> METADATA = Operation.get(
                    "GetNodeMetadata", "/k8s/v1/regions/{region}/node-metadata")
            .returns(NodeMetadata.class);

    private ExternalNodeOperations() {}
}
