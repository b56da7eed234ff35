package io.github.scw4j.core.internal.waiting;

import java.time.Instant;

/** A resource to wait for. */
record Thing(String id, String name, String status, Instant updatedAt) {
    static Thing of(String id, String status) {
        return new Thing(id, "web-" + id, status, ManualTime.START);
    }
}
