package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.DeleteOptions;
import io.fabric8.kubernetes.api.model.DeleteOptionsBuilder;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.plan.NodePatch;
import java.util.function.Supplier;

/** Writes Node objects, and only as they were seen: after somebody else's write Kubernetes refuses with 409. */
public final class NodeObjects {
    private static final PatchContext JSON = PatchContext.of(PatchType.JSON);

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
        Resource<Node> node = client.nodes().withName(seen.name());
        JsonPatch status = NodeJsonPatch.ofStatus(seen, patch);
        KubernetesNode addressed = status.isEmpty()
                ? seen
                : written(beforeEach, () -> node.subresource("status").patch(JSON, status.toString()));
        JsonPatch object = NodeJsonPatch.ofObject(addressed, patch);
        return object.isEmpty() ? addressed : written(beforeEach, () -> node.patch(JSON, object.toString()));
    }

    private static KubernetesNode written(Runnable before, Supplier<Node> request) {
        before.run();
        return KubernetesNode.of(request.get());
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
