package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;

/** The task that stands for an action. Since 2026 it is the same fake one always, and cannot be asked for. */
final class Task {

    private Task() {}

    static ObjectNode json(String from, String result, String zone, Instant now) {
        return Json.object()
                .put("id", "00000000-0000-0000-0000-000000000000")
                .put("description", "fake task")
                .put("status", "pending")
                .put("href_from", from)
                .put("href_result", result)
                .put("started_at", InstanceResource.timestamp(now))
                .putNull("terminated_at")
                .put("progress", 0)
                .put("zone", zone);
    }
}
