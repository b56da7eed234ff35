package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a security group.
 *
 * @param id id
 * @param protocol {@code TCP}, {@code UDP}, {@code ICMP} or {@code ANY}
 * @param direction {@code inbound} or {@code outbound}
 * @param action {@code accept} or {@code drop}
 * @param ipRange addresses, without the length of the prefix where that is a single one
 * @param portFrom first port, null for all
 * @param portTo last port, null for a single one
 * @param editable whether it may be changed
 */
record SecurityGroupRule(
        String id,
        String protocol,
        String direction,
        String action,
        String ipRange,
        @Nullable Integer portFrom,
        @Nullable Integer portTo,
        boolean editable) {

    /** The rules that keep mail from going out, which come first while default security is on. */
    static final List<SecurityGroupRule> FIXED = fixed();

    private static List<SecurityGroupRule> fixed() {
        List<SecurityGroupRule> rules = new ArrayList<>();
        for (String range : List.of("0.0.0.0/0", "::/0")) {
            for (int port : new int[] {25, 465, 587}) {
                String id = "11111111-2222-4333-8444-00000000000" + (rules.size() + 1);
                rules.add(new SecurityGroupRule(id, "TCP", "outbound", "drop", range, port, null, false));
            }
        }
        return List.copyOf(rules);
    }

    /** A range as the API shows it: a single address has no prefix. */
    static String shown(String range) {
        boolean ipv6 = range.indexOf(':') >= 0;
        String single = ipv6 ? "/128" : "/32";
        return range.endsWith(single) ? range.substring(0, range.length() - single.length()) : range;
    }

    ObjectNode json(int position, String zone) {
        return Json.object()
                .put("id", id)
                .put("protocol", protocol)
                .put("direction", direction)
                .put("ip_range", ipRange)
                .putNull("dest_ip_range")
                .put("dest_port_from", portFrom)
                .put("dest_port_to", portTo)
                .put("position", position)
                .put("editable", editable)
                .put("action", action)
                .put("zone", zone);
    }
}
