package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What all resources of this API have. */
abstract class InstanceResource {

    private static final DateTimeFormatter OFFSET_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'").withZone(ZoneOffset.UTC);

    final String id;
    final Owner owner;
    final Instant createdAt;
    Instant modifiedAt;
    String name;
    List<String> tags;

    InstanceResource(String id, Owner owner, String name, List<String> tags, Instant now) {
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.tags = tags;
        this.createdAt = now;
        this.modifiedAt = now;
    }

    /** An instant as this API writes it: six digits and an offset, never {@code Z}. */
    static String timestamp(Instant instant) {
        return OFFSET_TIME.format(instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** Id and name, as other resources refer to it. */
    ObjectNode summary() {
        return Json.object().put("id", id).put("name", name);
    }

    /** Id, name, owner, tags and zone. */
    ObjectNode begin() {
        ObjectNode json = owner.write(summary()).put("zone", owner.zone());
        json.set("tags", Json.texts(tags));
        return json;
    }

    /** The same with the two dates. */
    ObjectNode beginDated() {
        return begin().put("creation_date", timestamp(createdAt)).put("modification_date", timestamp(modifiedAt));
    }

    abstract ObjectNode json();
}
