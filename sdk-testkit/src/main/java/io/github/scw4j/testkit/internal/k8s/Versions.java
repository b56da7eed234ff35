package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calendar of versions, newest first. */
final class Versions {

    private final List<Version> all = new ArrayList<>();

    private Versions(JsonNode calendar, Duration shift) {
        for (JsonNode minor : calendar.get("minors")) {
            for (JsonNode patch : minor.get("patches")) {
                all.add(new Version(patch.asText(), minor, calendar, shift));
            }
        }
    }

    /** The calendar as it was recorded. */
    static Versions recorded() {
        return new Versions(Json.resource(Versions.class, "versions.json"), Duration.ZERO);
    }

    /** The recorded calendar, moved by whole days so that its day of recording is the day of {@code start}. */
    static Versions asOf(Instant start) {
        JsonNode calendar = Json.resource(Versions.class, "versions.json");
        Instant recordedAt = Instant.parse(calendar.get("recorded_at").asText());
        return new Versions(calendar, Duration.between(recordedAt, start.truncatedTo(ChronoUnit.DAYS)));
    }

    Optional<Version> find(String name) {
        return all.stream().filter(version -> version.name().equals(name)).findFirst();
    }

    /** The newest patch of each minor that is live. */
    List<Version> offered(Instant now) {
        List<Version> offered = new ArrayList<>();
        for (Version version : all) {
            boolean newer = offered.stream().anyMatch(other -> other.minorNumber() == version.minorNumber());
            if (version.isLive(now) && !newer) {
                offered.add(version);
            }
        }
        return offered;
    }

    /** Where a cluster of a version may be upgraded to: a later patch of its minor, or the next minor. */
    List<Version> targets(String from, Instant now) {
        Optional<Version> current = find(from);
        return offered(now).stream()
                .filter(version -> current.filter(old -> version.minorNumber() == old.minorNumber() + 1
                                || version.minorNumber() == old.minorNumber()
                                        && version.patchNumber() > old.patchNumber())
                        .isPresent())
                .toList();
    }
}
