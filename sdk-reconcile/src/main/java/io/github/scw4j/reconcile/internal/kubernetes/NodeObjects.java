package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.DeleteOptions;
import io.fabric8.kubernetes.api.model.DeleteOptionsBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.plan.NodePatch;

/** Writes Node objects, and only as they were seen: after somebody else's write Kubernetes refuses with 409. */
public final class NodeObjects {
    private final KubernetesClient client;

    /** Over a client that does not repeat. */
    public NodeObjects(KubernetesClient client) {
        this.client = client;
    }

    /**
     * Changes an object: its status first, where that is to change, then the rest.
     *
     * @param beforeEach called before each request
     * @return the object as it is then
     * @throws io.fabric8.kubernetes.client.KubernetesClientException when Kubernetes refuses, or does not answer
     */
    public KubernetesNode patch(KubernetesNode seen, NodePatch patch, Runnable beforeEach) {
        return new StatusFirst<>(client.nodes().withName(seen.name()), KubernetesNode::of, beforeEach)
                .patch(seen, node -> NodeJsonPatch.ofStatus(node, patch), node -> NodeJsonPatch.ofObject(node, patch));
    }

    /** Deletes an object, unless it is another one of the same name by now. */
    public void delete(String name, String uid) {
        DeleteOptions options = new DeleteOptionsBuilder()
                .withApiVersion("v1")
                .withKind("DeleteOptions")
                .withNewPreconditions(null, uid)
                .build();
        client.raw("/api/v1/nodes/" + name, "DELETE", options);
    }
}
