package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A load balancer with all that belongs to it. */
final class LoadBalancer implements Zonal {

    private final String id;
    private final String zone;
    final String projectId;
    final String organizationId;
    final Instant createdAt;
    final List<Ip> ips = new ArrayList<>();
    final List<Instance> instances = new ArrayList<>();
    final Map<String, Backend> backends = new LinkedHashMap<>();
    final Map<String, Frontend> frontends = new LinkedHashMap<>();
    final Map<String, Route> routes = new LinkedHashMap<>();
    final Map<String, Certificate> certificates = new LinkedHashMap<>();

    /** By private network. */
    final Map<String, Attachment> attachments = new LinkedHashMap<>();

    String name;
    String description;
    List<String> tags;
    String type;
    String sslCompatibilityLevel;
    String status = LoadBalancerStatus.TO_CREATE;
    Instant updatedAt;

    @Nullable
    Subscriber subscriber;

    /** Grows with each change of the status that supersedes what was planned. */
    int plan;

    /** Grows with each change of the configuration. */
    int configuration;

    /** Whether instances keep the status that a test gave them, whatever happens to the configuration. */
    boolean instancesHeld;

    LoadBalancer(String id, String zone, String projectId, String organizationId, LoadBalancerSpec spec, Instant at) {
        this.id = id;
        this.zone = zone;
        this.projectId = projectId;
        this.organizationId = organizationId;
        this.createdAt = at;
        this.updatedAt = at;
        this.name = spec.name();
        this.description = spec.description();
        this.tags = spec.tags();
        this.type = spec.type();
        this.sslCompatibilityLevel = spec.sslCompatibilityLevel();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String zone() {
        return zone;
    }

    void become(String newStatus, Instant at) {
        status = newStatus;
        updatedAt = at;
    }

    boolean isDeleting() {
        return status.equals(LoadBalancerStatus.TO_DELETE);
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", name)
                .put("description", description)
                .put("status", status);
        ArrayNode machines = json.putArray("instances");
        if (view.instances()) {
            instances.forEach(instance -> machines.add(instance.json(zone, view)));
        }
        json.put("organization_id", organizationId).put("project_id", projectId);
        ArrayNode addresses = json.putArray("ip");
        ips.stream().sorted(Ip.BY_ADDRESS).forEach(ip -> addresses.add(ip.json()));
        json.set("tags", Json.texts(tags));
        json.put("frontend_count", frontends.size())
                .put("backend_count", backends.size())
                .put("type", type);
        Subscriber told = subscriber;
        json.set("subscriber", told == null ? json.nullNode() : told.json());
        return json.put("ssl_compatibility_level", sslCompatibilityLevel)
                .put("created_at", view.time(createdAt))
                .put("updated_at", view.time(updatedAt))
                .put("private_network_count", attachments.size())
                .put("route_count", routes.size())
                .put("region", Zonal.region(zone))
                .put("zone", zone);
    }
}
