package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * A volume in a server.
 *
 * @param id id of the volume
 * @param boot whether the server boots from it although it is not the first
 * @param local the local volume, null where this is a reference to one of block storage
 * @param zone zone
 */
record ServerVolume(String id, boolean boot, @Nullable Volume local, String zone) {

    static ServerVolume of(Volume local, boolean boot) {
        return new ServerVolume(local.id, boot, local, local.owner.zone());
    }

    static ServerVolume block(String id, boolean boot, String zone) {
        return new ServerVolume(id, boot, null, zone);
    }

    ServerVolume booting(boolean newBoot) {
        return new ServerVolume(id, newBoot, local, zone);
    }

    ObjectNode json() {
        if (local != null) {
            return local.json().put("boot", boot);
        }
        return Json.object()
                .put("boot", boot)
                .put("volume_type", Volume.BLOCK)
                .put("id", id)
                .put("state", Volume.AVAILABLE)
                .put("zone", zone);
    }
}
