package io.github.scw4j.testkit.internal.ipam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import io.github.scw4j.testkit.internal.vpc.Subnet;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address that was booked in a private network. */
final class Address {

    /**
     * A name for an address.
     *
     * @param hostname name
     * @param address address it stands for, or null
     */
    record Reverse(String hostname, @Nullable String address) {}

    final String id;
    final String address;
    final PrivateNetwork network;
    final Subnet subnet;
    final Instant createdAt;
    List<String> tags;
    List<Reverse> reverses = List.of();
    Instant updatedAt;
    Instant attachedAt;

    /** Whether somebody booked it, so that it outlives what it is attached to. */
    boolean booked;

    @Nullable
    Resource resource;

    Address(String id, String address, PrivateNetwork network, Subnet subnet, List<String> tags, Instant now) {
        this.id = id;
        this.address = address;
        this.network = network;
        this.subnet = subnet;
        this.tags = tags;
        this.createdAt = now;
        this.updatedAt = now;
        this.attachedAt = now;
    }

    Optional<Resource> attached() {
        return Optional.ofNullable(resource);
    }

    void attach(@Nullable Resource to, Instant now) {
        resource = to;
        attachedAt = now;
        updatedAt = now;
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("address", address)
                .put("project_id", network.projectId())
                .put("is_ipv6", subnet.isIpv6())
                .put("created_at", Json.timestamp(createdAt))
                .put("updated_at", Json.timestamp(updatedAt));
        json.putObject("source").put("subnet_id", subnet.id());
        Resource to = resource;
        if (to == null) {
            json.putNull("resource");
        } else {
            json.putObject("resource")
                    .put("type", to.type())
                    .put("id", to.id())
                    .put("mac_address", to.macAddress())
                    .put("name", to.name());
        }
        json.set("tags", Json.texts(tags));
        ArrayNode names = json.putArray("reverses");
        reverses.forEach(
                reverse -> names.addObject().put("hostname", reverse.hostname()).put("address", reverse.address()));
        return json.put("region", network.region()).putNull("zone");
    }
}
