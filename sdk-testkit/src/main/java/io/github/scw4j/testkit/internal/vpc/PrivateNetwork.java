package io.github.scw4j.testkit.internal.vpc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A private network. */
public final class PrivateNetwork {

    private final String id;
    private final Vpc vpc;
    private final List<Subnet> subnets;
    private final Instant createdAt;
    private final Set<String> users = new HashSet<>();
    String name;
    List<String> tags;
    boolean defaultRoutePropagation;
    Instant updatedAt;

    PrivateNetwork(String id, Vpc vpc, String name, List<String> tags, List<Subnet> subnets, Instant now) {
        this.id = id;
        this.vpc = vpc;
        this.name = name;
        this.tags = tags;
        this.subnets = subnets;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Id. */
    public String id() {
        return id;
    }

    /** Project. */
    public String projectId() {
        return vpc.projectId;
    }

    /** Id of the VPC that it is in. */
    public String vpcId() {
        return vpc.id;
    }

    /** Organization. */
    public String organizationId() {
        return vpc.organizationId;
    }

    /** Region. */
    public String region() {
        return vpc.region;
    }

    /** Name. */
    public String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Its IPv4 and IPv6 subnets. */
    public List<Subnet> subnets() {
        return subnets;
    }

    /** Notes that a resource is in it; until that leaves, the network cannot be deleted. */
    public void enter(String resourceId) {
        users.add(resourceId);
    }

    /** Notes that a resource left. */
    public void leave(String resourceId) {
        users.remove(resourceId);
    }

    /** Whether any resource is in it. */
    public boolean isInUse() {
        return !users.isEmpty();
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", name)
                .put("organization_id", vpc.organizationId)
                .put("project_id", vpc.projectId)
                .put("region", vpc.region);
        json.set("tags", Json.texts(tags));
        json.put("created_at", Json.timestamp(createdAt)).put("updated_at", Json.timestamp(updatedAt));
        ArrayNode list = json.putArray("subnets");
        subnets.forEach(subnet -> list.add(subnet.json(this)));
        return json.put("vpc_id", vpc.id)
                .put("dhcp_enabled", true)
                .put("default_route_propagation_enabled", defaultRoutePropagation)
                .put("has_s3_integration", false);
    }
}
