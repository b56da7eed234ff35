package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Duration;
import java.time.Instant;

/**
 * A version of Kubernetes.
 *
 * @param name bare name, for example {@code 1.35.3}
 * @param minor the minor that it is a patch of
 * @param shared what all minors have in common
 * @param shift by how much its calendar is moved from the recorded one
 */
record Version(String name, JsonNode minor, JsonNode shared, Duration shift) {

    int minorNumber() {
        return Integer.parseInt(name.split("\\.", -1)[1]);
    }

    int patchNumber() {
        return Integer.parseInt(name.split("\\.", -1)[2]);
    }

    private Instant date(String field) {
        return Instant.parse(minor.get(field).asText()).plus(shift);
    }

    boolean isReleased(Instant now) {
        return !date("released_at").isAfter(now);
    }

    boolean isDeprecated(Instant now) {
        return !date("deprecated_at").isAfter(now);
    }

    boolean isLive(Instant now) {
        return isReleased(now) && date("end_of_life_at").isAfter(now);
    }

    boolean hasCni(String cni) {
        for (JsonNode available : minor.get("cnis")) {
            if (available.asText().equals(cni)) {
                return true;
            }
        }
        return false;
    }

    ObjectNode json(String region) {
        ObjectNode json = Json.object().put("region", region).put("name", name).put("label", "Kubernetes " + name);
        json.set("available_cnis", minor.get("cnis"));
        json.set("available_container_runtimes", shared.get("container_runtimes"));
        json.set("available_feature_gates", minor.get("feature_gates"));
        json.set("available_admission_plugins", shared.get("admission_plugins"));
        json.set("available_kubelet_args", shared.get("kubelet_args"));
        // Instants of whole seconds have no fraction here, unlike all other timestamps.
        return json.put("deprecated_at", date("deprecated_at").toString())
                .put("end_of_life_at", date("end_of_life_at").toString())
                .put("released_at", date("released_at").toString());
    }
}
