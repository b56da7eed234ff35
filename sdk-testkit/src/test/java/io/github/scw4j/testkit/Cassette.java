package io.github.scw4j.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recorded exchanges of one run, in order. */
record Cassette(String source, List<JsonNode> exchanges) {

    static List<Cassette> of(String... groups) {
        Map<String, List<JsonNode>> bySource = new LinkedHashMap<>();
        for (String group : groups) {
            Contract.recording(group)
                    .forEach(line -> bySource.computeIfAbsent(line.get("source").asText(), source -> new ArrayList<>())
                            .add(line));
        }
        List<Cassette> cassettes = new ArrayList<>();
        bySource.forEach((source, lines) -> cassettes.add(new Cassette(source, lines)));
        return cassettes;
    }

    Instant start() {
        return date(exchanges.get(0));
    }

    /** When an exchange was recorded, to the second. */
    static Instant date(JsonNode exchange) {
        String date = exchange.at("/headers/date").asText();
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
    }
}
