package io.github.scw4j.k8s.node;

import static io.github.scw4j.k8s.node.NodeOperations.DELETE;
import static io.github.scw4j.k8s.node.NodeOperations.GET;
import static io.github.scw4j.k8s.node.NodeOperations.LIST;
import static io.github.scw4j.k8s.node.NodeOperations.REBOOT;
import static io.github.scw4j.k8s.node.NodeOperations.REPLACE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Nodes, reached through {@code K8s.of(client).nodes()}. Every call may throw a {@link CallException}. */
public final class Nodes {
    private final Calls calls;

    /** For the entry point. */
    public Nodes(Calls calls) {
        this.calls = calls;
    }

    /** All nodes of a cluster ({@code ListNodes}); those that are being removed are among them, as {@code deleting}. */
    public Pages<Node> list(String clusterId) {
        return list(clusterId, ListNodes.builder().build());
    }

    /** Some of them ({@code ListNodes}). */
    public Pages<Node> list(String clusterId, ListNodes request) {
        return calls.pages(LIST, request, clusterId);
    }

    /** The same with the request said in place. */
    public Pages<Node> list(String clusterId, UnaryOperator<ListNodes.Builder> request) {
        return list(clusterId, request.apply(ListNodes.builder()).build());
    }

    /** One node ({@code GetNode}). */
    public Node get(String nodeId) {
        return calls.call(GET, nodeId);
    }

    /**
     * Drains a node and makes another in its place, with another identifier and other addresses; the pool keeps its size
     * ({@code ReplaceNode}).
     */
    public Node replace(String nodeId) {
        return calls.call(REPLACE, nodeId);
    }

    /** Drains a node and starts it again ({@code RebootNode}). */
    public Node reboot(String nodeId) {
        return calls.call(REBOOT, nodeId);
    }

    /**
     * Drains a node and deletes it; <strong>the size of its pool is lowered by one</strong> ({@code DeleteNode}). To keep the
     * size, {@linkplain #replace replace} it. An external node is only detached: its machine keeps running.
     */
    public Node delete(String nodeId) {
        return delete(nodeId, DeleteNode.builder().build());
    }

    /** The same with what the API has to say beside ({@code DeleteNode}). */
    public Node delete(String nodeId, DeleteNode request) {
        return calls.call(DELETE, request, nodeId);
    }

    /** A wait for a node, such as {@code waiter(id).until(NodeReadiness.READY).await()}. */
    public WaitFor<Node, NodeReadiness> waiter(String nodeId) {
        return calls.waiter(new NodeWatch(calls, nodeId, Optional.empty()), nodeId);
    }

    /**
     * A wait for a node that a change has just answered with: what it was before does not count. Waits for nodes of one cluster
     * share their looks.
     */
    public WaitFor<Node, NodeReadiness> waiter(Node node) {
        return calls.waiter(new NodeWatch(calls, node.id(), Optional.of(node.clusterId())), node);
    }
}
