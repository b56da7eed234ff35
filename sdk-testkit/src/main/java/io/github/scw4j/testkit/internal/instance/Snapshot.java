package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A snapshot of a local volume. */
final class Snapshot extends InstanceResource {

    static final String AVAILABLE = "available";
    static final String SNAPSHOTTING = "snapshotting";
    static final String IMPORTING = "importing";
    static final String EXPORTING = "exporting";

    final String volumeType;
    final long size;
    final @Nullable ObjectNode baseVolume;
    String state = AVAILABLE;

    @Nullable
    String errorReason;

    Snapshot(
            String id,
            Owner owner,
            String name,
            List<String> tags,
            String volumeType,
            long size,
            @Nullable ObjectNode baseVolume,
            Instant now) {
        super(id, owner, name, tags, now);
        this.volumeType = volumeType;
        this.size = size;
        this.baseVolume = baseVolume;
    }

    @Override
    ObjectNode json() {
        ObjectNode json =
                beginDated().put("volume_type", volumeType).put("size", size).put("state", state);
        json.set("base_volume", baseVolume);
        return json.put("error_reason", errorReason).put("error_details", errorReason);
    }
}
