package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is to be.
 *
 * @param name name
 * @param action what is done, as it is shown
 * @param match which connections it is about, as it is shown, or null for all
 * @param index its place among the rules of the frontend
 * @param description free text
 */
record AclSpec(String name, ObjectNode action, @Nullable ObjectNode match, int index, String description) {

    private static final String NO_FILTER = "acl_http_filter_none";
    private static final List<String> FILTERS =
            List.of(NO_FILTER, "path_begin", "path_end", "regex", "http_header_match");
    private static final List<Integer> CODES = List.of(301, 302, 303, 307, 308);
    private static final int MOST_SUBNETS = 60;

    /** Reads a rule; where it has no name or description, they are these. */
    static AclSpec read(Arguments sent, Supplier<String> otherName, String otherDescription) {
        String name = sent.text("name", 255).filter(text -> !text.isEmpty()).orElseGet(otherName);
        if (!sent.has("action")) {
            sent.problem("action", "required", "required key not provided");
        }
        return new AclSpec(
                name,
                sent.nested("action").map(AclSpec::action).orElseGet(Json::object),
                sent.nested("match").map(AclSpec::match).orElse(null),
                sent.size("index").orElse(0),
                sent.text("description").orElse(otherDescription));
    }

    private static ObjectNode action(Arguments sent) {
        String type = sent.oneOf("type", List.of("allow", "deny", "redirect")).orElse("allow");
        sent.require(
                type.equals("redirect") == sent.has("redirect"), "redirect", "needed for redirect, and for that alone");
        ObjectNode action = Json.object().put("type", type);
        action.set("redirect", sent.nested("redirect").map(AclSpec::redirect).orElse(null));
        return action;
    }

    private static ObjectNode redirect(Arguments sent) {
        sent.size("code").ifPresent(code -> sent.require(CODES.contains(code), "code", "must be one of " + CODES));
        return Json.object()
                .put("type", sent.oneOf("type", List.of("location", "scheme")).orElse("location"))
                .put("target", sent.requiredText("target", 2048))
                .put("code", sent.size("code").orElse(null));
    }

    private static ObjectNode match(Arguments sent) {
        List<String> subnets = sent.texts("ip_subnet").orElse(List.of());
        sent.require(subnets.size() <= MOST_SUBNETS, "ip_subnet", "at most " + MOST_SUBNETS + " networks");
        for (String subnet : subnets) {
            sent.require(IpText.isNetwork(subnet), "ip_subnet", "not a network: " + subnet);
        }
        boolean edge = sent.flag("ips_edge_services").orElse(false);
        String filter = sent.oneOf("http_filter", FILTERS).orElse(NO_FILTER);
        List<String> values = sent.texts("http_filter_value").orElse(List.of());
        sent.require(
                filter.equals(NO_FILTER) || !values.isEmpty(), "http_filter_value", "needed for http_filter " + filter);
        sent.require(
                !subnets.isEmpty() || edge || !filter.equals(NO_FILTER),
                "ip_subnet",
                "one of ip_subnet, ips_edge_services and http_filter is needed");
        ObjectNode match = Json.object();
        match.set("ip_subnet", Json.texts(subnets));
        match.put("ips_edge_services", edge).put("http_filter", filter).set("http_filter_value", Json.texts(values));
        return match.put("http_filter_option", sent.text("http_filter_option").orElse(null))
                .put("invert", sent.flag("invert").orElse(false));
    }
}
