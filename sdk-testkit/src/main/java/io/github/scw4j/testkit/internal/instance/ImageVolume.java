package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;

/**
 * A snapshot in an image. One of block storage is a mere reference: neither size nor name are known to this API.
 *
 * @param id id of the snapshot
 * @param name its name
 * @param type {@code l_ssd} or {@code sbs_snapshot}
 * @param size bytes
 */
record ImageVolume(String id, String name, String type, long size) {

    private static final String BLOCK = "sbs_snapshot";

    static ImageVolume block(String id) {
        return new ImageVolume(id, "", BLOCK, 0);
    }

    static ImageVolume of(Snapshot snapshot) {
        return new ImageVolume(snapshot.id, snapshot.name, snapshot.volumeType, snapshot.size);
    }

    boolean isBlock() {
        return type.equals(BLOCK);
    }

    ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("name", name)
                .put("volume_type", type)
                .put("size", size);
    }
}
