package io.github.scw4j.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * The PodDisruptionBudgets, as the eviction API sees them: each eviction takes one off what the status allows. Who keeps that status, as
 * the controller manager does, is not in here.
 */
final class DisruptionBudgets {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnaryOperator<String> reading;
    private final BiConsumer<String, String> writing;

    /**
     * Over stored objects.
     *
     * @param reading gives the text of the object at a path
     * @param writing sets the object at a path to a text
     */
    DisruptionBudgets(UnaryOperator<String> reading, BiConsumer<String, String> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** The name of the budget that refuses the eviction of a pod; where none does, the eviction is counted, unless it is a trial. */
    Optional<String> refusal(String namespace, String pod, boolean trial) {
        JsonNode labels =
                read("/api/v1/namespaces/" + namespace + "/pods/" + pod).at("/metadata/labels");
        for (String version : List.of("v1", "v1beta1")) {
            String path = "/apis/policy/" + version + "/namespaces/" + namespace + "/poddisruptionbudgets";
            for (JsonNode budget : read(path).path("items")) {
                if (!selects(budget, labels)) {
                    continue;
                }
                String name = budget.at("/metadata/name").asText();
                int allowed = budget.at("/status/disruptionsAllowed").asInt();
                if (allowed <= 0) {
                    return Optional.of(name);
                }
                if (!trial) {
                    ((ObjectNode) budget.path("status")).put("disruptionsAllowed", allowed - 1);
                    writing.accept(path + "/" + name + "/status", budget.toString());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean selects(JsonNode budget, JsonNode labels) {
        JsonNode wanted = budget.at("/spec/selector/matchLabels");
        if (wanted.isEmpty()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> label : wanted.properties()) {
            if (!label.getValue().equals(labels.path(label.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private JsonNode read(String path) {
        try {
            return JSON.readTree(reading.apply(path));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
