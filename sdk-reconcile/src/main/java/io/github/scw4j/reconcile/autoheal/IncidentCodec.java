package io.github.scw4j.reconcile.autoheal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An incident as the text of an annotation: JSON, for people to read as well. */
final class IncidentCodec {
    private static final JsonMapper JSON = new JsonMapper();

    private IncidentCodec() {}

    static String write(Incident incident) {
        ObjectNode json = JSON.createObjectNode()
                .put("kind", incident.kind().text())
                .put("since", incident.since().toString())
                .put("state", incident.state().text())
                .put("changedAt", incident.changedAt().toString())
                .put("reboots", incident.reboots());
        if (incident.cordoned()) {
            json.put("cordoned", true);
        }
        if (incident.outOfService()) {
            json.put("outOfService", true);
        }
        if (!incident.note().isEmpty()) {
            json.put("note", incident.note());
        }
        return json.toString();
    }

    static Incident read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return Incident.builder()
                    .kind(FaultKind.of(required(json, "kind"))
                            .orElseThrow(() -> new IllegalArgumentException("no such kind")))
                    .since(Instant.parse(required(json, "since")))
                    .state(IncidentState.valueOf(required(json, "state").toUpperCase(Locale.ROOT)))
                    .changedAt(Instant.parse(required(json, "changedAt")))
                    .reboots(json.path("reboots").asInt())
                    .cordoned(json.path("cordoned").asBoolean())
                    .outOfService(json.path("outOfService").asBoolean())
                    .note(json.path("note").asText())
                    .build();
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return unreadable(e);
        }
    }

    private static String required(JsonNode json, String field) {
        @Nullable String text = json.path(field).textValue();
        if (text == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return text;
    }

    private static Incident unreadable(Exception why) {
        return Incident.builder()
                .kind(FaultKind.NOT_READY)
                .since(Instant.EPOCH)
                .state(IncidentState.ABANDONED)
                .changedAt(Instant.EPOCH)
                .note("the annotation cannot be read: " + why.getMessage())
                .build();
    }
}
