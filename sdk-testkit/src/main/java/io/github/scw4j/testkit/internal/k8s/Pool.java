package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pool of a cluster. */
final class Pool {

    final String id;
    final Cluster cluster;
    final Instant createdAt;
    final String name;
    final NodeType nodeType;
    final String zone;
    final @Nullable String placementGroupId;
    final String rootVolumeType;
    final long rootVolumeSize;
    final boolean publicIpDisabled;
    final @Nullable String privateNetworkId;
    final Map<String, String> userData;
    final Map<String, Node> nodes = new LinkedHashMap<>();

    String status = PoolStatus.SCALING;
    String version;
    boolean autoscaling;
    int size;
    int minSize;
    int maxSize;
    boolean autohealing;
    List<String> tags;
    Map<String, String> kubeletArgs;
    int maxUnavailable;
    int maxSurge;
    String securityGroupId;
    Map<String, String> labels;
    List<Taint> taints;
    List<Taint> startupTaints;
    Instant updatedAt;

    @Nullable
    String errorMessage;
    /** Why a test wants the pool to get no more nodes. */
    @Nullable
    String stuck;

    /** Grows with each change of what the pool is to be, so that a transition of an older plan can tell. */
    int plan;

    Pool(String id, Cluster cluster, PoolSpec spec, String securityGroupId, Instant createdAt) {
        this.id = id;
        this.cluster = cluster;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.version = cluster.version;
        this.name = spec.name();
        this.nodeType = spec.nodeType();
        this.zone = spec.zone();
        this.placementGroupId = spec.placementGroupId();
        this.rootVolumeType = spec.rootVolumeType();
        this.rootVolumeSize = spec.rootVolumeSize();
        this.publicIpDisabled = spec.publicIpDisabled();
        this.privateNetworkId = spec.privateNetworkId() == null ? cluster.privateNetworkId : spec.privateNetworkId();
        this.userData = spec.userData();
        this.autoscaling = spec.autoscaling();
        this.size = spec.size();
        this.minSize = spec.minSize();
        this.maxSize = spec.maxSize();
        this.autohealing = spec.autohealing();
        this.tags = spec.tags();
        this.kubeletArgs = spec.kubeletArgs();
        this.maxUnavailable = spec.maxUnavailable();
        this.maxSurge = spec.maxSurge();
        this.securityGroupId = securityGroupId;
        this.labels = spec.labels();
        this.taints = spec.taints();
        this.startupTaints = spec.startupTaints();
    }

    boolean isDeleting() {
        return status.equals(PoolStatus.DELETING);
    }

    void become(String newStatus, Instant now) {
        status = newStatus;
        updatedAt = now;
    }

    /** Its nodes, those being deleted included. */
    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Its nodes that are to stay. */
    List<Node> livingNodes() {
        return nodes.values().stream().filter(node -> !node.isDeleting()).toList();
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("region", cluster.region)
                .put("id", id)
                .put("cluster_id", cluster.id)
                .put("created_at", Json.timestamp(createdAt))
                .put("updated_at", Json.timestamp(updatedAt))
                .put("name", name)
                .put("status", status)
                .put("version", version)
                .put("node_type", nodeType.normalized())
                .put("autoscaling", autoscaling)
                .put("size", size)
                .put("min_size", minSize)
                .put("max_size", maxSize)
                .put("container_runtime", "containerd")
                .put("autohealing", autohealing);
        json.set("tags", Json.texts(tags));
        json.put("placement_group_id", placementGroupId);
        json.set("kubelet_args", Json.texts(kubeletArgs));
        json.putObject("upgrade_policy").put("max_unavailable", maxUnavailable).put("max_surge", maxSurge);
        json.put("zone", zone)
                .put("root_volume_type", rootVolumeType)
                .put("root_volume_size", rootVolumeSize)
                .put("public_ip_disabled", publicIpDisabled)
                .put("security_group_id", securityGroupId);
        json.set("labels", Json.texts(labels));
        json.set("taints", Taint.json(taints));
        json.set("startup_taints", Taint.json(startupTaints));
        return json.put("private_network_id", privateNetworkId).put("error_message", errorMessage);
    }
}
