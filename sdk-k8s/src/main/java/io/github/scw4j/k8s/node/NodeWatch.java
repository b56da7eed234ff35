package io.github.scw4j.k8s.node;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at nodes. The nodes of one cluster share a list; one whose cluster nobody has named stands alone. */
final class NodeWatch implements Watched<Node, NodeReadiness> {
    private final Calls calls;
    private final Nodes nodes;
    private final String nodeId;
    private final Optional<String> clusterId;

    NodeWatch(Calls calls, String nodeId, Optional<String> clusterId) {
        this.calls = calls;
        this.nodes = new Nodes(calls);
        this.nodeId = nodeId;
        this.clusterId = clusterId;
    }

    @Override
    public String kind() {
        return "node";
    }

    @Override
    public String place() {
        return calls.region().id();
    }

    @Override
    public Object group() {
        return clusterId
                .map(cluster -> List.of("nodes", place(), "of cluster", cluster))
                .orElseGet(() -> List.of("node", place(), nodeId));
    }

    @Override
    public Node get(String id) {
        return nodes.get(id);
    }

    @Override
    public Pages<Node> list() {
        return nodes.list(clusterId.orElseGet(() -> get(nodeId).clusterId()));
    }

    @Override
    public String id(Node node) {
        return node.id();
    }

    @Override
    public String name(Node node) {
        return node.name();
    }

    @Override
    public String status(Node node) {
        return node.status().value();
    }

    @Override
    public Optional<Instant> updatedAt(Node node) {
        return node.updatedAt();
    }

    @Override
    public Goal<Node> goal(NodeReadiness readiness) {
        return NodeReadiness.goal(readiness);
    }
}
