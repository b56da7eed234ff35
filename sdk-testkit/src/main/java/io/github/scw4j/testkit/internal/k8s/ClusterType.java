package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An offer of a control plane.
 *
 * @param json its description as answered, but for availability and region
 */
record ClusterType(ObjectNode json) {

    static List<ClusterType> all() {
        List<ClusterType> types = new ArrayList<>();
        for (JsonNode json : Json.resource(ClusterType.class, "cluster-types.json")) {
            types.add(new ClusterType((ObjectNode) json));
        }
        return types;
    }

    static Optional<ClusterType> find(List<ClusterType> all, String name) {
        return all.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    String name() {
        return json.get("name").asText();
    }

    int maxNodes() {
        return json.get("max_nodes").asInt();
    }

    long memory() {
        return json.get("memory").asLong();
    }

    boolean isDedicated() {
        return json.get("dedicated").asBoolean();
    }

    boolean isKosmos() {
        return name().startsWith("multicloud");
    }

    Duration commitment() {
        String text = json.get("commitment_delay").asText();
        return Duration.ofSeconds(Long.parseLong(text.substring(0, text.length() - 1)));
    }

    /** Whether it is more than another: dedicated is more than mutualized, then memory decides. */
    boolean isMoreThan(ClusterType other) {
        return isDedicated() == other.isDedicated() ? memory() > other.memory() : isDedicated();
    }

    /** The quota that a cluster of this type counts against. */
    String quota() {
        return isDedicated() ? "clusters-dedicated-" + name().substring(name().lastIndexOf('-') + 1) : "clusters";
    }

    ObjectNode answer() {
        return json.deepCopy().put("availability", "available").put("region", "");
    }
}
