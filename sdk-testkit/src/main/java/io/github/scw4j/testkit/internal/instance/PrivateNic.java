package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.List;

/** An interface of a server in a private network. */
final class PrivateNic extends InstanceResource {

    /** How many a server can have. */
    static final int MOST = 8;

    static final String AVAILABLE = "available";
    static final String SYNCING = "syncing";

    final Server server;
    final String networkId;
    final String mac;
    final List<String> ipIds;
    String state;

    PrivateNic(
            String id,
            Server server,
            String networkId,
            String mac,
            List<String> ipIds,
            List<String> tags,
            String state,
            Instant now) {
        super(id, server.owner, "", tags, now);
        this.server = server;
        this.networkId = networkId;
        this.mac = mac;
        this.ipIds = ipIds;
        this.state = state;
    }

    @Override
    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("private_network_id", networkId)
                .put("server_id", server.id)
                .put("mac_address", mac)
                .put("state", state)
                .put("creation_date", timestamp(createdAt))
                .put("modification_date", timestamp(modifiedAt))
                .put("zone", owner.zone());
        json.set("tags", Json.texts(tags));
        json.set("ipam_ip_ids", Json.texts(ipIds));
        return json;
    }
}
