package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;

/** Somebody who is told what happens to load balancers. */
final class Subscriber implements Zonal {

    private final String id;
    private final String zone;
    final String projectId;
    final String organizationId;
    final Instant createdAt;
    String name;

    /** {@code email_config} or {@code webhook_config}, as it is shown. */
    ObjectNode config;

    Subscriber(
            String id,
            String zone,
            String projectId,
            String organizationId,
            String name,
            ObjectNode config,
            Instant createdAt) {
        this.id = id;
        this.zone = zone;
        this.projectId = projectId;
        this.organizationId = organizationId;
        this.name = name;
        this.config = config;
        this.createdAt = createdAt;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String zone() {
        return zone;
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("name", name);
        return json.setAll(config.deepCopy());
    }
}
