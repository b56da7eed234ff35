package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A local volume. Those of block storage are another API's, and servers only refer to them. */
final class Volume extends InstanceResource {

    static final String LOCAL = "l_ssd";
    static final String SCRATCH = "scratch";
    static final String BLOCK = "sbs_volume";
    static final String AVAILABLE = "available";

    final String type;
    final long size;
    String state = AVAILABLE;

    @Nullable
    Server server;

    Volume(String id, Owner owner, String name, List<String> tags, String type, long size, Instant now) {
        super(id, owner, name, tags, now);
        this.type = type;
        this.size = size;
    }

    boolean isScratch() {
        return type.equals(SCRATCH);
    }

    void becomes(String newState, Instant now) {
        state = newState;
        modifiedAt = now;
    }

    @Override
    ObjectNode json() {
        ObjectNode json = beginDated().put("volume_type", type).putNull("export_uri");
        json.set("server", server == null ? null : server.summary());
        return json.put("size", size).put("state", state);
    }
}
