package io.github.scw4j.core.internal.waiting;

import java.time.Instant;
import java.util.List;

/**
 * What a wait knows of its resource; immutable, so that any thread may ask how the wait goes.
 *
 * @param name empty when unknown
 * @param status empty before it was seen first
 * @param since when it was first seen in that status
 * @param missing what the goal lacked at the last look that found it
 * @param looks how many looks there were, failed ones included
 * @param requestId the last request for it; empty when unknown
 */
record Sighting(String name, String status, Instant since, List<String> missing, int looks, String requestId) {
    static Sighting none(Instant start) {
        return new Sighting("", "", start, List.of(), 0, "");
    }

    Sighting looked(String newRequestId) {
        return new Sighting(name, status, since, missing, looks + 1, newRequestId);
    }

    Sighting inspected(String newRequestId) {
        return new Sighting(name, status, since, missing, looks, newRequestId);
    }

    Sighting seen(String newName, String newStatus, Instant now) {
        return new Sighting(newName, newStatus, newStatus.equals(status) ? since : now, missing, looks, requestId);
    }

    Sighting missing(List<String> newMissing) {
        return new Sighting(name, status, since, newMissing, looks, requestId);
    }
}
