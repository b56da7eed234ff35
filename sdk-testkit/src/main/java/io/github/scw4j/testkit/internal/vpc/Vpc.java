package io.github.scw4j.testkit.internal.vpc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.List;

/** A VPC. */
final class Vpc {

    final String id;
    final String region;
    final String projectId;
    final String organizationId;
    final boolean isDefault;
    final boolean transitivity;
    final Instant createdAt;
    String name;
    List<String> tags;
    boolean customRoutesPropagation = true;
    Instant updatedAt;

    Vpc(VpcIdentity identity, String name, List<String> tags, boolean isDefault, boolean transitivity, Instant now) {
        this.id = identity.id();
        this.region = identity.region();
        this.projectId = identity.projectId();
        this.organizationId = identity.organizationId();
        this.name = name;
        this.tags = tags;
        this.isDefault = isDefault;
        this.transitivity = transitivity;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** What a resource has for life. */
    record VpcIdentity(String id, String region, String projectId, String organizationId) {}

    ObjectNode json(long privateNetworks) {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", name)
                .put("organization_id", organizationId)
                .put("project_id", projectId)
                .put("region", region);
        json.set("tags", Json.texts(tags));
        return json.put("is_default", isDefault)
                .put("created_at", Json.timestamp(createdAt))
                .put("updated_at", Json.timestamp(updatedAt))
                .put("private_network_count", privateNetworks)
                .put("routing_enabled", true)
                .put("custom_routes_propagation_enabled", customRoutesPropagation)
                .put("transitivity_enabled", transitivity)
                .put("s3_integration_enabled", false);
    }
}
