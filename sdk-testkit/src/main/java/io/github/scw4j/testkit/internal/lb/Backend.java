package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A group of servers, and how they are spoken to. */
final class Backend implements Zonal {

    private final String id;
    final LoadBalancer lb;
    final Instant createdAt;
    final Map<String, BackendServer> pool = new LinkedHashMap<>();

    /** Everything that comes and goes with create and update, as it is shown. */
    ObjectNode settings;

    ObjectNode healthCheck;
    Instant updatedAt;

    Backend(String id, LoadBalancer lb, ObjectNode settings, ObjectNode healthCheck, Instant at) {
        this.id = id;
        this.lb = lb;
        this.settings = settings;
        this.healthCheck = healthCheck;
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
        return settings.path("name").asText();
    }

    boolean isHttp() {
        return settings.path("forward_protocol").asText().equals("http");
    }

    /** Has these servers and no others; those that stay keep what is known of them. */
    void set(Collection<String> addresses, Instant at) {
        pool.keySet().retainAll(addresses);
        addresses.forEach(address -> pool.computeIfAbsent(address, key -> new BackendServer(key, true, at)));
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object().put("id", id);
        json.setAll(settings.deepCopy());
        json.set("health_check", healthCheck.deepCopy());
        json.set("pool", Json.texts(List.copyOf(pool.keySet())));
        json.put("created_at", view.time(createdAt)).put("updated_at", view.time(updatedAt));
        json.set("lb", lb.json(view));
        return json;
    }
}
