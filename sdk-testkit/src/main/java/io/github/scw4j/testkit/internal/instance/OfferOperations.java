package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is offered in a zone: types of servers with their stock, and of volumes. All are maps in pages. */
final class OfferOperations {

    private static final String ROOT = Instances.ZONE + "/products";

    private final ServerTypes types;

    OfferOperations(Instances instances) {
        this.types = instances.types;
    }

    List<Operation> all() {
        return List.of(
                new Operation(
                        "ListServersTypes",
                        "GET",
                        ROOT + "/servers",
                        request -> Listing.ofMap(
                                request, "/products/servers", "servers", byName(request, ServerType::json))),
                new Operation(
                        "GetServerTypesAvailability",
                        "GET",
                        ROOT + "/servers/availability",
                        request -> Listing.ofMap(
                                request,
                                "/products/servers/availability",
                                "servers",
                                byName(request, type -> availability(type, request.zone())))),
                new Operation("ListVolumesTypes", "GET", ROOT + "/volumes", OfferOperations::volumes));
    }

    private Map<String, ObjectNode> byName(Request request, Function<ServerType, ObjectNode> json) {
        Map<String, ObjectNode> map = new LinkedHashMap<>();
        types.in(request.zone()).forEach(type -> map.put(type.name(), json.apply(type)));
        return map;
    }

    /** There is enough of everything, unless a test took it away. */
    private ObjectNode availability(ServerType type, String zone) {
        return Json.object().put("availability", types.isOutOfStock(type.name(), zone) ? "shortage" : "available");
    }

    private static Answer volumes(Request request) {
        Map<String, ObjectNode> map = new LinkedHashMap<>();
        map.put(Volume.LOCAL, volumeType("Local SSD", true, 800_000_000_000L));
        map.put(Volume.SCRATCH, volumeType("Scratch Storage", false, 60_000_000_000_000L));
        return Listing.ofMap(request, "/products/volumes", "volumes", map);
    }

    private static ObjectNode volumeType(String name, boolean snapshots, long largest) {
        ObjectNode type = Json.object().put("display_name", name);
        type.putObject("capabilities").put("snapshot", snapshots);
        type.putObject("constraints").put("min", 1_000_000_000L).put("max", largest);
        return type;
    }
}
