package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;

/** A rule of a frontend about who is let in. */
final class Acl implements Zonal {

    private final String id;
    final Frontend frontend;
    final Instant createdAt;
    AclSpec spec;
    Instant updatedAt;

    Acl(String id, Frontend frontend, AclSpec spec, Instant at) {
        this.id = id;
        this.frontend = frontend;
        this.spec = spec;
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

    String name() {
        return spec.name();
    }

    /** How it is shown, with its frontend's load balancer in a view of that one's own. */
    ObjectNode json(View view, View ofFrontend) {
        ObjectNode json = Json.object().put("id", id).put("name", spec.name());
        ObjectNode match = spec.match();
        json.set("match", match == null ? json.nullNode() : match.deepCopy());
        json.set("action", spec.action().deepCopy());
        json.put("index", spec.index())
                .put("description", spec.description())
                .put("created_at", view.time(createdAt))
                .put("updated_at", view.time(updatedAt));
        json.set("frontend", frontend.json(ofFrontend, ofFrontend.withoutInstances()));
        return json;
    }
}
