package io.github.scw4j.reconcile.autoheal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A repair as the text of a record: JSON, for people to read as well. */
final class RepairCodec {
    private static final JsonMapper JSON = new JsonMapper();

    private RepairCodec() {}

    static String write(Repair repair) {
        ObjectNode json = JSON.createObjectNode()
                .put("step", repair.step().name())
                .put("node", repair.node())
                .put("nodeId", repair.nodeId())
                .put("poolId", repair.poolId())
                .put("zone", repair.zone())
                .put("startedAt", repair.startedAt().toString())
                .put("outcome", repair.outcome().name());
        repair.calledAt().ifPresent(at -> json.put("calledAt", at.toString()));
        repair.youngest().ifPresent(at -> json.put("youngest", at.toString()));
        repair.endedAt().ifPresent(at -> json.put("endedAt", at.toString()));
        repair.replacementId().ifPresent(id -> json.put("replacementId", id));
        return json.toString();
    }

    /** Empty when the text is not what {@link #write} makes: nobody knows then what is under way. */
    static Optional<Repair> read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return Optional.of(new Repair(
                    Repair.Step.valueOf(json.path("step").asText()),
                    json.path("node").asText(),
                    json.path("nodeId").asText(),
                    json.path("poolId").asText(),
                    json.path("zone").asText(),
                    Instant.parse(json.path("startedAt").asText()),
                    Optional.ofNullable(json.path("calledAt").textValue()).map(Instant::parse),
                    Optional.ofNullable(json.path("youngest").textValue()).map(Instant::parse),
                    Repair.Outcome.valueOf(json.path("outcome").asText()),
                    Optional.ofNullable(json.path("endedAt").textValue()).map(Instant::parse),
                    Optional.ofNullable(json.path("replacementId").textValue())));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
