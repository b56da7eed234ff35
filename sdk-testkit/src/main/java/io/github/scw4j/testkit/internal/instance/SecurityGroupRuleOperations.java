package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules of a security group: list, create, get, change, delete, and all at once. */
final class SecurityGroupRuleOperations {

    private static final String ALL = SecurityGroupOperations.ONE + "/rules";
    private static final String ONE = ALL + "/{security_group_rule_id}";
    private static final String MOST = "security_group_rules";
    private static final Pattern RANGE =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?|[0-9a-fA-F:]*:[0-9a-fA-F:.]*(/\\d{1,3})?");
    private static final List<String> PROTOCOLS = List.of("TCP", "UDP", "ICMP", "ANY");
    private static final List<String> DIRECTIONS = List.of("inbound", "outbound");
    private static final List<String> ACTIONS = List.of("accept", "drop");
    private static final int LAST_PORT = 65_535;

    private final Instances instances;

    SecurityGroupRuleOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation(
                        "ListDefaultSecurityGroupRules",
                        "GET",
                        SecurityGroupOperations.ALL + "/default/rules",
                        request -> rules(SecurityGroup.fixedRulesJson(request.zone()))),
                new Operation(
                        "ListSecurityGroupRules",
                        "GET",
                        ALL,
                        request -> rules(group(request).rulesJson())),
                new Operation("CreateSecurityGroupRule", "POST", ALL, this::create),
                new Operation("SetSecurityGroupRules", "PUT", ALL, this::setAll),
                new Operation("GetSecurityGroupRule", "GET", ONE, this::get),
                new Operation("UpdateSecurityGroupRule", "PATCH", ONE, this::change),
                new Operation("SetSecurityGroupRule", "PUT", ONE, this::change),
                new Operation("DeleteSecurityGroupRule", "DELETE", ONE, this::delete));
    }

    private SecurityGroup group(Request request) {
        return instances.securityGroups.of(request, "security_group_id");
    }

    /** All rules without pages and without their number, as recorded. */
    private static Answer rules(ArrayNode rules) {
        ObjectNode json = Json.object();
        json.set("rules", rules);
        return Answer.ok(json);
    }

    private static ObjectNode json(ObjectNode rule) {
        ObjectNode json = Json.object();
        json.set("rule", rule);
        return json;
    }

    private static ObjectNode json(SecurityGroup group, SecurityGroupRule rule) {
        int fixed = SecurityGroupRule.FIXED.indexOf(rule);
        int index = fixed >= 0 ? fixed : group.rules.indexOf(rule);
        return json(rule.json(index + 1, group.owner.zone()));
    }

    private SecurityGroupRule find(SecurityGroup group, Request request) {
        String id = request.path("security_group_rule_id");
        List<SecurityGroupRule> all = new ArrayList<>(group.rules);
        if (group.defaultSecurity) {
            all.addAll(SecurityGroupRule.FIXED);
        }
        return all.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Errors.notFound("instance_security_group_rule", id));
    }

    /** A rule as a request describes it, over what it was before, if it was. */
    private SecurityGroupRule read(Arguments arguments, @Nullable SecurityGroupRule before) {
        String protocol = required(arguments, "protocol", PROTOCOLS, before == null ? null : before.protocol());
        String direction = required(arguments, "direction", DIRECTIONS, before == null ? null : before.direction());
        String action = required(arguments, "action", ACTIONS, before == null ? null : before.action());
        Optional<String> range = arguments.text("ip_range").filter(text -> !text.isEmpty());
        if (range.isEmpty() && before == null) {
            arguments.problem("ip_range", "required", "required key not provided");
        }
        range.ifPresent(text -> arguments.require(RANGE.matcher(text).matches(), "ip_range", "not a valid value"));
        Integer from = port(arguments, "dest_port_from", before == null ? null : before.portFrom());
        Integer to = port(arguments, "dest_port_to", before == null ? null : before.portTo());
        arguments.require(to == null || from != null && from <= to, "dest_port_to", "not after dest_port_from");
        String id = before != null
                ? before.id()
                : arguments
                        .text("id")
                        .filter(Ids::isUuid)
                        .orElseGet(() -> instances.world.ids().next());
        String shown = range.map(SecurityGroupRule::shown).orElse(before == null ? "" : before.ipRange());
        return new SecurityGroupRule(id, protocol, direction, action, shown, from, to, true);
    }

    private static String required(Arguments arguments, String name, List<String> values, @Nullable String before) {
        Optional<String> sent = arguments.oneOf(name, values);
        if (sent.isEmpty() && before == null && !arguments.has(name)) {
            arguments.problem(name, "required", "required key not provided");
        }
        return sent.orElse(before == null ? "" : before);
    }

    private static @Nullable Integer port(Arguments arguments, String name, @Nullable Integer before) {
        Optional<Integer> sent = arguments.size(name);
        sent.ifPresent(port -> arguments.require(port <= LAST_PORT, name, "must be between 0 and " + LAST_PORT));
        return sent.orElse(before);
    }

    private Answer create(Request request) {
        SecurityGroup group = group(request);
        Arguments arguments = request.arguments();
        SecurityGroupRule rule = read(arguments, null);
        int position = arguments.size("position").orElse(0);
        arguments.verify();
        requireQuota(group.rules.size() + 1);
        int index = position == 0 ? group.rules.size() : Math.min(position - 1, group.rules.size());
        group.rules.add(index, rule);
        instances.groups.changed(group, request.now());
        return Answer.json(201, json(group, rule))
                .with(
                        "location",
                        "/instance/v1/zones/" + request.zone() + "/security_groups/" + group.id + "/rules/"
                                + rule.id());
    }

    /** Replaces the rules that may be edited; the fixed ones may be sent along and are left as they are. */
    private Answer setAll(Request request) {
        SecurityGroup group = group(request);
        Arguments arguments = request.arguments();
        List<SecurityGroupRule> rules = new ArrayList<>();
        for (Arguments sent : arguments.list("rules")) {
            boolean fixed = sent.text("id")
                    .filter(id -> SecurityGroupRule.FIXED.stream()
                            .anyMatch(rule -> rule.id().equals(id)))
                    .isPresent();
            if (!fixed) {
                rules.add(read(sent, null));
            }
        }
        arguments.verify();
        requireQuota(rules.size());
        if (!group.rules.equals(rules)) {
            group.rules.clear();
            group.rules.addAll(rules);
            instances.groups.changed(group, request.now());
        }
        return rules(group.rulesJson());
    }

    private void requireQuota(int rules) {
        instances.world.limits().quota(MOST).filter(most -> rules > most).ifPresent(most -> {
            throw Errors.quotasExceeded(MOST, most, rules - 1, instances.world.organizationId());
        });
    }

    private Answer get(Request request) {
        SecurityGroup group = group(request);
        return Answer.ok(json(group, find(group, request)));
    }

    private Answer change(Request request) {
        SecurityGroup group = group(request);
        SecurityGroupRule before = editable(group, request);
        Arguments arguments = request.arguments();
        SecurityGroupRule after = read(arguments, before);
        Optional<Integer> position = arguments.size("position").filter(number -> number > 0);
        arguments.verify();
        int index = group.rules.indexOf(before);
        group.rules.remove(index);
        group.rules.add(Math.min(position.map(number -> number - 1).orElse(index), group.rules.size()), after);
        instances.groups.changed(group, request.now());
        return Answer.ok(json(group, after));
    }

    private Answer delete(Request request) {
        SecurityGroup group = group(request);
        group.rules.remove(editable(group, request));
        instances.groups.changed(group, request.now());
        return Answer.noContent();
    }

    private SecurityGroupRule editable(SecurityGroup group, Request request) {
        SecurityGroupRule rule = find(group, request);
        if (!rule.editable()) {
            throw Errors.preconditionFailed(400, "protected_resource", "the rule is not editable");
        }
        return rule;
    }
}
