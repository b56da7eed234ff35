package io.github.scw4j.k8s.node;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on nodes. */
final class NodeOperations {
    private static final String ONE = "/k8s/v1/regions/{region}/nodes/{node_id}";

    static final Operation<ListNodes, Page<Node>> LIST = Operation.get(
                    "ListNodes", "/k8s/v1/regions/{region}/clusters/{cluster_id}/nodes")
            .query(ListNodes.class)
            .returnsPage("nodes", Node.class, Node::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<Nothing, Node> GET = Operation.get("GetNode", ONE).returns(Node.class);

    static final Operation<Nothing, Node> REPLACE = Operation.post("ReplaceNode", ONE + "/replace")
            .emptyBody()
            .returns(Node.class)
            .readStateFirst(NodeRemoval::find);

    static final Operation<Nothing, Node> REBOOT = Operation.post("RebootNode", ONE + "/reboot")
            .emptyBody()
            .returns(Node.class)
            .readStateFirst(NodeReboot::find);

    static final Operation<DeleteNode, Node> DELETE = Operation.delete("DeleteNode", ONE)
            .query(DeleteNode.class)
            .returns(Node.class)
            .readStateFirst(NodeRemoval::find)
            .goneAs(ids -> NodeRemoval.gone(ids.get(0)));

    private NodeOperations() {}
}
