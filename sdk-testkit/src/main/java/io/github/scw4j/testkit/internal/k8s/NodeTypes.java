package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.internal.instance.ServerTypes;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The node types there are, a plain selection of the real catalogue, and where they are offered. */
final class NodeTypes {

    private static final long GB = 1_000_000_000L;
    private static final long GIB = 1L << 30;

    private final Map<String, NodeType> types = new HashMap<>();
    private final ServerTypes servers;

    NodeTypes(ServerTypes servers) {
        this.servers = servers;
        for (JsonNode type : Json.resource(NodeTypes.class, "node-types.json")) {
            NodeType nodeType = new NodeType(
                    type.get("name").asText(),
                    type.get("local_gb").asLong() * GB,
                    type.get("memory_gib").asLong() * GIB);
            types.put(nodeType.normalized(), nodeType);
        }
    }

    /** A type by either spelling. */
    Optional<NodeType> find(String name) {
        String normalized = NodeType.normalize(name);
        return normalized.equals(NodeType.EXTERNAL.name())
                ? Optional.of(NodeType.EXTERNAL)
                : Optional.ofNullable(types.get(normalized));
    }

    /** A type by either spelling, if a zone has it. */
    Optional<NodeType> find(String name, String zone) {
        return find(name).filter(type -> type.isExternal() || servers.isOffered(type.name(), zone));
    }
}
