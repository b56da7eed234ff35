package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A port that a load balancer listens on, and the backend that what comes there goes to. */
final class Frontend implements Zonal {

    private final String id;
    final LoadBalancer lb;
    final Instant createdAt;
    final Map<String, Acl> acls = new LinkedHashMap<>();
    FrontendSpec spec;
    Instant updatedAt;

    Frontend(String id, LoadBalancer lb, FrontendSpec spec, Instant at) {
        this.id = id;
        this.lb = lb;
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
        return lb.zone();
    }

    String name() {
        return spec.name();
    }

    /** How it is shown, with its backend in a view of that one's own. */
    ObjectNode json(View view, View ofBackend) {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", spec.name())
                .put("inbound_port", spec.inboundPort())
                .put("timeout_client", spec.timeoutClient());
        json.set(
                "certificate",
                spec.certificates().isEmpty()
                        ? json.nullNode()
                        : spec.certificates().get(0).json(ofBackend.withoutInstances()));
        json.set(
                "certificate_ids",
                Json.texts(spec.certificates().stream().map(Certificate::id).toList()));
        json.put("created_at", view.time(createdAt))
                .put("updated_at", view.time(updatedAt))
                .put("enable_http3", spec.http3())
                .put("connection_rate_limit", spec.connectionRateLimit())
                .put("enable_access_logs", spec.accessLogs());
        json.set("backend", spec.backend().json(ofBackend));
        json.set("lb", lb.json(view));
        return json;
    }
}
