package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cluster with all that belongs to it. */
final class Cluster {

    final String id;
    final String region;
    final String projectId;
    final String organizationId;
    final Instant createdAt;
    final String cni;
    final @Nullable String privateNetworkId;
    final String podCidr;
    final String serviceCidr;
    final String serviceDnsIp;
    final Map<String, Pool> pools = new LinkedHashMap<>();
    final Map<String, Node> nodes = new LinkedHashMap<>();

    String name;
    String description;
    List<String> tags;
    String type;
    String status = ClusterStatus.CREATING;
    /** Whether there is an API server, so that nodes can join. */
    boolean controlPlane;
    /** Grows with each change that supersedes what was planned. */
    int plan;
    /** Grows with each change of when Scaleway upgrades it. */
    int upgradePlan;

    String version;
    Instant updatedAt;
    Instant commitmentEndsAt;
    String iamNodesGroupId = "";
    ObjectNode autoscalerConfig;
    ObjectNode autoUpgrade;
    ObjectNode openIdConnectConfig;
    List<String> featureGates = List.of();
    List<String> admissionPlugins = List.of();
    List<String> apiserverCertSans = List.of();
    List<AclRule> aclRules = new ArrayList<>();
    String adminToken = "";

    Cluster(ClusterSpec spec, String id, String organizationId, Instant now) {
        this.id = id;
        this.organizationId = organizationId;
        this.createdAt = now;
        this.updatedAt = now;
        this.commitmentEndsAt = now;
        this.region = spec.region();
        this.projectId = spec.projectId();
        this.cni = spec.cni();
        this.privateNetworkId = spec.privateNetworkId();
        this.podCidr = spec.podCidr();
        this.serviceCidr = spec.serviceCidr();
        this.serviceDnsIp = spec.serviceDnsIp();
        this.name = spec.name();
        this.description = spec.description();
        this.tags = spec.tags();
        this.type = spec.type();
        this.version = spec.version();
        this.autoscalerConfig = spec.autoscalerConfig();
        this.autoUpgrade = spec.autoUpgrade();
        this.openIdConnectConfig = spec.openIdConnectConfig();
    }

    boolean isKosmos() {
        return type.startsWith("multicloud");
    }

    boolean isDedicated() {
        return type.contains("-dedicated-");
    }

    /** A mutualized Kapsule cluster has no control plane of its own before it has a node. */
    boolean needsPool() {
        return !isKosmos() && !isDedicated();
    }

    void become(String newStatus, Instant now) {
        status = newStatus;
        updatedAt = now;
    }

    boolean hasControlPlane() {
        return controlPlane && !isDeleting();
    }

    boolean isDeleting() {
        return status.equals(ClusterStatus.DELETING);
    }

    String url() {
        return "https://" + id + ".api.k8s." + region + ".scw.cloud:6443";
    }

    ObjectNode json(boolean upgradeAvailable) {
        ObjectNode json = Json.object()
                .put("region", region)
                .put("id", id)
                .put("organization_id", organizationId)
                .put("project_id", projectId)
                .put("created_at", Json.timestamp(createdAt))
                .put("updated_at", Json.timestamp(updatedAt))
                .put("type", type)
                .put("name", name)
                .put("description", description)
                .put("status", status)
                .put("version", version)
                .put("cni", cni);
        json.set("tags", Json.texts(tags));
        json.put("cluster_url", url()).put("dns_wildcard", "*." + id + ".nodes.k8s." + region + ".scw.cloud");
        json.set("autoscaler_config", autoscalerConfig);
        json.set("auto_upgrade", autoUpgrade);
        json.put("upgrade_available", upgradeAvailable);
        json.set("feature_gates", Json.texts(featureGates));
        json.set("admission_plugins", Json.texts(admissionPlugins));
        json.set("open_id_connect_config", openIdConnectConfig);
        json.set("apiserver_cert_sans", Json.texts(apiserverCertSans));
        return json.put("private_network_id", privateNetworkId)
                .put("commitment_ends_at", Json.timestamp(commitmentEndsAt))
                .put("acl_available", true)
                .put("iam_nodes_group_id", iamNodesGroupId)
                .put("pod_cidr", podCidr)
                .put("service_cidr", serviceCidr)
                .put("service_dns_ip", serviceDnsIp);
    }
}
