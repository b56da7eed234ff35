package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;

/** How machines elsewhere join a pool of a Kosmos cluster. */
final class ExternalNodeOperations {

    private static final String METADATA = "/k8s/v1/regions/{region}/node-metadata";

    private final Kubernetes k8s;

    ExternalNodeOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        return List.of(
                new Operation("AuthExternalNode", "POST", PoolOperations.ONE + "/external-nodes/auth", this::register),
                new Operation("GetNodeMetadata", "GET", METADATA, this::metadata));
    }

    /** Each call makes a node. */
    private Answer register(Request request) {
        Pool pool = k8s.clusters.pool(request);
        if (!pool.nodeType.isExternal()) {
            throw Errors.preconditionFailed("resource_not_usable", "the pool is not one of external nodes");
        }
        if (!pool.cluster.hasControlPlane()) {
            throw Errors.transientState("cluster", pool.cluster.id, pool.cluster.status);
        }
        Node node = k8s.nodeLife.register(pool, request.now());
        return Answer.ok(Json.object()
                .put("node_secret_key", node.secretKey)
                .put("metadata_url", "https://api.scaleway.com" + METADATA.replace("{region}", pool.cluster.region)));
    }

    /** What a machine needs to join, for the key that its registration gave it. */
    private Answer metadata(Request request) {
        Node node = k8s.clusters
                .findNode(candidate -> !candidate.secretKey.isEmpty() && candidate.secretKey.equals(request.token()))
                .orElseThrow(() -> Errors.permissionsDenied("kubernetes_node_metadata", "read"));
        Cluster cluster = node.pool.cluster;
        ObjectNode json = Json.object()
                .put("id", node.id)
                .put("name", node.name)
                .put("cluster_url", cluster.url())
                .put("cluster_ca", "")
                .put("credential_provider_config", "")
                .put("pool_version", node.pool.version)
                .put("kubelet_config", "");
        json.set("node_labels", Json.texts(node.pool.labels));
        json.set("node_taints", Taint.json(node.pool.taints));
        json.put("provider_id", "scaleway://" + node.id).put("resolvconf_path", "/etc/resolv.conf");
        json.putObject("template_args");
        json.put("has_gpu", false).put("external_ip", "").put("repo_uri", "");
        json.putArray("installer_tags");
        return Answer.ok(
                json.put("updater_bin_url", "").put("updater_bin_version", "").put("updater_bin_path", ""));
    }
}
