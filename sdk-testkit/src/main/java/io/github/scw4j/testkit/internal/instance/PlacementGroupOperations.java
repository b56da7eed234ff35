package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;
import java.util.Optional;

/** Placement groups and their servers: list, create, get, change, delete. */
final class PlacementGroupOperations {

    private static final String ALL = Instances.ZONE + "/placement_groups";
    private static final String ONE = ALL + "/{placement_group_id}";
    private static final String SERVERS = ONE + "/servers";
    private static final String QUOTA = "placement_groups";
    private static final List<String> MODES = List.of("optional", "enforced");
    private static final List<String> TYPES = List.of("max_availability", "low_latency");

    private final Instances instances;

    PlacementGroupOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListPlacementGroups", "GET", ALL, this::list),
                new Operation("CreatePlacementGroup", "POST", ALL, this::create),
                new Operation("GetPlacementGroup", "GET", ONE, request -> Answer.ok(json(of(request)))),
                new Operation("SetPlacementGroup", "PUT", ONE, this::change),
                new Operation("UpdatePlacementGroup", "PATCH", ONE, this::change),
                new Operation("DeletePlacementGroup", "DELETE", ONE, this::delete),
                new Operation("GetPlacementGroupServers", "GET", SERVERS, this::servers),
                new Operation("SetPlacementGroupServers", "PUT", SERVERS, this::setServers),
                new Operation("UpdatePlacementGroupServers", "PATCH", SERVERS, this::setServers));
    }

    private PlacementGroup of(Request request) {
        return instances.placementGroups.of(request, "placement_group_id");
    }

    private static ObjectNode json(PlacementGroup group) {
        ObjectNode json = Json.object();
        json.set("placement_group", group.json());
        return json;
    }

    private Answer list(Request request) {
        return Listing.of(
                request,
                "/placement_groups",
                "placement_groups",
                instances.placementGroups.matching(request, group -> true),
                PlacementGroup::json);
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        Owner owner = Owner.of(instances.world, request.zone(), arguments);
        Optional<String> name = arguments.text("name", 128).filter(text -> !text.isEmpty());
        List<String> tags = arguments.texts("tags").orElse(List.of());
        String mode = arguments.oneOf("policy_mode", MODES).orElse("optional");
        String type = arguments.oneOf("policy_type", TYPES).orElse("max_availability");
        arguments.verify();
        int current = instances.placementGroups.all().size();
        instances.world.limits().quota(QUOTA).filter(most -> current >= most).ifPresent(most -> {
            throw Errors.quotasExceeded(QUOTA, most, current, owner.organization());
        });
        String id = instances.world.ids().next();
        PlacementGroup group =
                new PlacementGroup(id, owner, name.orElse("pg-" + id.substring(0, 8)), tags, mode, type, request.now());
        instances.placementGroups.add(group);
        return Answer.json(201, json(group))
                .with("location", "/instance/v1/zones/" + request.zone() + "/placement_groups/" + group.id);
    }

    private Answer change(Request request) {
        PlacementGroup group = of(request);
        Arguments arguments = request.arguments();
        Optional<String> name = arguments.text("name", 128).filter(text -> !text.isEmpty());
        Optional<List<String>> tags = arguments.texts("tags");
        Optional<String> mode = arguments.oneOf("policy_mode", MODES);
        Optional<String> type = arguments.oneOf("policy_type", TYPES);
        arguments.verify();
        name.ifPresent(text -> group.name = text);
        tags.ifPresent(list -> group.tags = list);
        mode.ifPresent(its -> group.mode = its);
        type.ifPresent(its -> group.type = its);
        group.modifiedAt = request.now();
        return Answer.ok(json(group));
    }

    private Answer delete(Request request) {
        PlacementGroup group = of(request);
        members(group).forEach(server -> server.placementGroup = null);
        instances.placementGroups.remove(group);
        return Answer.noContent();
    }

    private List<Server> members(PlacementGroup group) {
        return instances.servers.all().stream()
                .filter(server -> server.placementGroup == group)
                .toList();
    }

    private static ObjectNode memberJson(Server server) {
        return server.summary().put("policy_respected", true);
    }

    private Answer servers(Request request) {
        PlacementGroup group = of(request);
        return Listing.of(
                request,
                "/placement_groups/" + group.id + "/servers",
                "servers",
                members(group),
                PlacementGroupOperations::memberJson);
    }

    /** The servers that the group is to have; in both forms of the call that is all of them. */
    private Answer setServers(Request request) {
        PlacementGroup group = of(request);
        Arguments arguments = request.arguments();
        List<String> ids = arguments.texts("servers").orElse(List.of());
        if (!arguments.has("servers")) {
            arguments.problem("servers", "required", "required key not provided");
        }
        arguments.verify();
        List<Server> wanted = ids.stream()
                .map(id -> instances.servers.get(request.zone(), id))
                .toList();
        members(group).forEach(server -> server.placementGroup = null);
        wanted.forEach(server -> server.placementGroup = group);
        ObjectNode json = Json.object();
        var array = json.putArray("servers");
        wanted.forEach(server -> array.add(memberJson(server)));
        return Answer.ok(json);
    }
}
