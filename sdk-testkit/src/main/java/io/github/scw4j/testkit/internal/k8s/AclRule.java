package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;

/**
 * A rule about who reaches a cluster's API server.
 *
 * @param id id
 * @param ip network that is let in, {@code ""} for a rule about Scaleway's own ranges
 * @param description free text
 */
record AclRule(String id, String ip, String description) {

    boolean isScalewayRanges() {
        return ip.isEmpty();
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("region", "");
        if (isScalewayRanges()) {
            json.put("scaleway_ranges", true);
        } else {
            json.put("ip", ip);
        }
        return json.put("description", description);
    }
}
