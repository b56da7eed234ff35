package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;

/** A machine that does the work of a load balancer. */
final class Instance {

    static final String UNKNOWN = "unknown";
    static final String PENDING = "pending";
    static final String READY = "ready";

    final String id;
    final Instant createdAt;
    String status = UNKNOWN;
    Instant updatedAt;

    Instance(String id, Instant createdAt, Instant updatedAt) {
        this.id = id;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    void become(String newStatus, Instant at) {
        status = newStatus;
        updatedAt = at;
    }

    ObjectNode json(String zone, View view) {
        return Json.object()
                .put("id", id)
                .put("status", status)
                .put("ip_address", "")
                .put("created_at", view.time(createdAt))
                .put("updated_at", view.time(updatedAt))
                .put("region", Zonal.region(zone))
                .put("zone", zone);
    }
}
