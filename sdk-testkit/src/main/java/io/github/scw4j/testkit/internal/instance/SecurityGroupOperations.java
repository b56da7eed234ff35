package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;
import java.util.Optional;

/** Security groups: list, create, get, change, delete. */
final class SecurityGroupOperations {

    static final String ALL = Instances.ZONE + "/security_groups";
    static final String ONE = ALL + "/{security_group_id}";
    private static final List<String> POLICIES = List.of("accept", "drop");

    private final Instances instances;

    SecurityGroupOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListSecurityGroups", "GET", ALL, this::list),
                new Operation("CreateSecurityGroup", "POST", ALL, this::create),
                new Operation(
                        "GetSecurityGroup",
                        "GET",
                        ONE,
                        request -> Answer.ok(json(instances.securityGroups.of(request, "security_group_id")))),
                new Operation("UpdateSecurityGroup", "PATCH", ONE, request -> change(request, "security_group_id")),
                new Operation("SetSecurityGroup", "PUT", ALL + "/{id}", request -> change(request, "id")),
                new Operation("DeleteSecurityGroup", "DELETE", ONE, this::delete));
    }

    private static ObjectNode json(SecurityGroup group) {
        ObjectNode json = Json.object();
        json.set("security_group", group.json());
        return json;
    }

    /** A project has its default group in each zone from the start, so that a list always shows it. */
    private Answer list(Request request) {
        String project = request.query().text("project").orElse(instances.world.projectId());
        instances.groups.defaultGroup(
                new Owner(request.zone(), project, instances.world.organizationId()), request.now());
        Optional<Boolean> isDefault = request.query().flag("project_default");
        return Listing.of(
                request,
                "/security_groups",
                "security_groups",
                instances.securityGroups.matching(
                        request,
                        group -> isDefault.map(is -> is == group.projectDefault).orElse(true)),
                SecurityGroup::json);
    }

    /** What a request says of a group. */
    private record Wish(
            Optional<String> name,
            Optional<String> description,
            Optional<List<String>> tags,
            Optional<Boolean> stateful,
            Optional<String> inbound,
            Optional<String> outbound,
            Optional<Boolean> defaultSecurity,
            Optional<Boolean> projectDefault) {

        static Wish read(Arguments arguments) {
            return new Wish(
                    arguments.text("name", 128).filter(text -> !text.isEmpty()),
                    arguments.text("description"),
                    arguments.texts("tags"),
                    arguments.flag("stateful"),
                    arguments.oneOf("inbound_default_policy", POLICIES),
                    arguments.oneOf("outbound_default_policy", POLICIES),
                    arguments.flag("enable_default_security"),
                    arguments.flag("project_default").or(() -> arguments.flag("organization_default")));
        }

        void fulfil(SecurityGroup group) {
            name.ifPresent(text -> group.name = text);
            description.ifPresent(text -> group.description = text.isEmpty() ? null : text);
            tags.ifPresent(list -> group.tags = list);
            stateful.ifPresent(is -> group.stateful = is);
            inbound.ifPresent(policy -> group.inboundPolicy = policy);
            outbound.ifPresent(policy -> group.outboundPolicy = policy);
            defaultSecurity.ifPresent(on -> group.defaultSecurity = on);
        }
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        Owner owner = Owner.of(instances.world, request.zone(), arguments);
        Wish wish = Wish.read(arguments);
        arguments.verify();
        String id = instances.world.ids().next();
        SecurityGroup group = new SecurityGroup(id, owner, "sg-" + id.substring(0, 8), List.of(), request.now());
        wish.fulfil(group);
        instances.securityGroups.add(group);
        if (wish.projectDefault().orElse(false)) {
            instances.groups.makeDefault(group);
        }
        return Answer.json(201, json(group))
                .with("location", "/instance/v1/zones/" + request.zone() + "/security_groups/" + group.id);
    }

    /** A change that changes something is synchronized; one that does not leaves even the date. */
    private Answer change(Request request, String parameter) {
        SecurityGroup group = instances.securityGroups.of(request, parameter);
        Arguments arguments = request.arguments();
        Wish wish = Wish.read(arguments);
        arguments.verify();
        String before = group.json().toString();
        wish.fulfil(group);
        if (wish.projectDefault().orElse(false)) {
            instances.groups.makeDefault(group);
        }
        if (!group.json().toString().equals(before)) {
            instances.groups.changed(group, request.now());
        }
        return Answer.ok(json(group));
    }

    private Answer delete(Request request) {
        SecurityGroup group = instances.securityGroups.of(request, "security_group_id");
        if (!group.servers.isEmpty()) {
            throw Refusals.stillInUse("the security group is in use by " + group.servers.size() + " server(s)");
        }
        instances.groups.forget(group);
        return Answer.noContent();
    }
}
