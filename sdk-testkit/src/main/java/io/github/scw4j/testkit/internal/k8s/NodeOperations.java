package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Nodes: list, get, reboot, replace, delete. */
final class NodeOperations {

    private static final String ALL = ClusterOperations.ONE + "/nodes";
    private static final String ONE = "/k8s/v1/regions/{region}/nodes/{node_id}";
    private static final Map<String, Comparator<Node>> ORDERS = Map.of(
            "created_at", Comparator.comparing(node -> node.createdAt),
            "updated_at", Comparator.comparing(node -> node.updatedAt),
            "name", Comparator.comparing(node -> node.name),
            "status", Comparator.comparing(node -> node.status),
            "version", Comparator.comparing(node -> node.version));

    private final Kubernetes k8s;

    NodeOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListNodes", "GET", ALL, this::list),
                new Operation(
                        "GetNode",
                        "GET",
                        ONE,
                        request -> Answer.ok(k8s.clusters.node(request).json())),
                new Operation("ReplaceNode", "POST", ONE + "/replace", this::replace),
                new Operation("RebootNode", "POST", ONE + "/reboot", this::reboot),
                new Operation("DeleteNode", "DELETE", ONE, this::delete));
    }

    private Answer list(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        Query query = request.query();
        List<String> statuses = query.filter("status");
        return Page.of(
                        request,
                        cluster.nodes.values(),
                        node -> query.text("pool_id").map(node.pool.id::equals).orElse(true)
                                && query.text("name").map(node.name::contains).orElse(true)
                                && (statuses.isEmpty() || statuses.contains(node.status)),
                        ORDERS,
                        "created_at_asc")
                .answer("nodes", Node::json);
    }

    private Answer reboot(Request request) {
        Node node = changeable(request);
        if (!node.pool.nodeType.isExternal()) {
            k8s.nodeLife.reboot(node, request.now());
        }
        return Answer.ok(node.json());
    }

    private Answer replace(Request request) {
        Node node = changeable(request);
        if (!node.pool.nodeType.isExternal()) {
            k8s.nodeLife.replace(node, request.now());
        }
        return Answer.ok(node.json());
    }

    private Node changeable(Request request) {
        Node node = k8s.clusters.node(request);
        if (node.isDeleting() || node.status.equals(NodeStatus.REBOOTING) || node.status.equals(NodeStatus.CREATING)) {
            throw Errors.transientState("node", node.id, node.status);
        }
        return node;
    }

    /** Deletes a node and makes its pool smaller by one; older clients ask for a replacement with {@code replace=true}. */
    private Answer delete(Request request) {
        Node node = k8s.clusters.node(request);
        request.query().flag("skip_drain");
        if (node.isDeleting()) {
            return Answer.ok(node.json());
        }
        if (request.query().flag("replace").orElse(false)) {
            k8s.nodeLife.replace(node, request.now());
        } else {
            k8s.nodeLife.remove(node, request.now());
            if (!node.pool.nodeType.isExternal()) {
                node.pool.size = Math.max(0, node.pool.size - 1);
                k8s.poolLife.scale(node.pool, request.now());
            }
        }
        return Answer.ok(node.json());
    }
}
