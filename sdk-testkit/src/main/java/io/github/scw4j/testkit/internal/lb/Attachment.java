package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.ipam.Resource;
import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A private network that a load balancer is in. */
final class Attachment {

    static final String PENDING = "pending";
    static final String READY = "ready";
    static final String ERROR = "error";

    final LoadBalancer lb;
    final PrivateNetwork network;

    /** What IPAM knows the load balancer as. */
    final Resource resource;

    /** Addresses that its maker booked, and wants back when it is gone. */
    final List<String> ownIpamIds;

    final Instant createdAt;
    String status = PENDING;
    Instant updatedAt;

    /** The address that IPAM gave it. */
    @Nullable
    String givenIpamId;

    /** Grows with each change that supersedes what was planned. */
    int plan;

    Attachment(LoadBalancer lb, PrivateNetwork network, Resource resource, List<String> ownIpamIds, Instant at) {
        this.lb = lb;
        this.network = network;
        this.resource = resource;
        this.ownIpamIds = ownIpamIds;
        this.createdAt = at;
        this.updatedAt = at;
    }

    void become(String newStatus, Instant at) {
        status = newStatus;
        updatedAt = at;
    }

    /** Its addresses in IPAM; one that IPAM gave is not shown before it is ready. */
    private List<String> ipamIds() {
        String given = givenIpamId;
        return given == null || status.equals(PENDING) ? ownIpamIds : List.of(given);
    }

    ObjectNode json(View view) {
        List<String> ids = ipamIds();
        ObjectNode json = Json.object()
                .put("private_network_id", network.id())
                .put("status", status)
                .put("created_at", view.time(createdAt))
                .put("updated_at", view.time(updatedAt));
        json.putObject("dhcp_config").put("ip_id", ids.isEmpty() ? null : ids.get(0));
        json.set("ipam_ids", Json.texts(ids));
        json.set("lb", lb.json(view));
        return json;
    }
}
