package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A certificate of a load balancer. */
final class Certificate implements Zonal {

    static final String PENDING = "pending";
    static final String READY = "ready";
    static final String LETSENCRYPT = "letsencrypt";
    static final String CUSTOM = "custom";

    /** How a time that is not known yet is shown. */
    private static final Instant ZERO = Instant.parse("0001-01-01T00:00:00Z");

    private final String id;
    final LoadBalancer lb;
    final String type;
    final String commonName;
    final List<String> alternativeNames;
    final Instant createdAt;
    String name;
    String status = PENDING;
    String fingerprint = "";
    Instant notValidBefore = ZERO;
    Instant notValidAfter = ZERO;
    Instant updatedAt;

    @Nullable
    String statusDetails;

    Certificate(
            String id,
            LoadBalancer lb,
            String name,
            String type,
            String commonName,
            List<String> alternativeNames,
            Instant at) {
        this.id = id;
        this.lb = lb;
        this.name = name;
        this.type = type;
        this.commonName = commonName;
        this.alternativeNames = alternativeNames;
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

    void become(String newStatus, @Nullable String details, Instant at) {
        status = newStatus;
        statusDetails = details;
        updatedAt = at;
    }

    boolean isUsed() {
        return lb.frontends.values().stream()
                .anyMatch(frontend -> frontend.spec.certificates().contains(this));
    }

    ObjectNode json(View view) {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", name)
                .put("type", type)
                .put("status", status)
                .put("status_details", statusDetails)
                .put("common_name", commonName);
        json.set("subject_alternative_name", Json.texts(alternativeNames));
        json.put("fingerprint", fingerprint)
                .put("not_valid_before", notValidBefore.toString())
                .put("not_valid_after", notValidAfter.toString())
                .put("created_at", view.time(createdAt))
                .put("updated_at", view.time(updatedAt));
        json.set("lb", lb.json(view));
        return json;
    }
}
