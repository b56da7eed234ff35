package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;

/** Sends some of what comes to a frontend to another backend. */
final class Route implements Zonal {

    private final String id;
    final Frontend frontend;
    final Instant createdAt;
    Backend backend;
    ObjectNode match;
    Instant updatedAt;

    Route(String id, Frontend frontend, Backend backend, ObjectNode match, Instant at) {
        this.id = id;
        this.frontend = frontend;
        this.backend = backend;
        this.match = match;
        this.createdAt = at;
        this.updatedAt = at;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String zone() {
        return frontend.zone();
    }

    ObjectNode json(View view) {
        ObjectNode json =
                Json.object().put("id", id).put("frontend_id", frontend.id()).put("backend_id", backend.id());
        json.set("match", match.deepCopy());
        return json.put("created_at", view.time(createdAt)).put("updated_at", view.time(updatedAt));
    }
}
