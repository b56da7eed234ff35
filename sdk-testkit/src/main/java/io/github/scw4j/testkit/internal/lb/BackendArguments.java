package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads what a backend is to be. An update replaces everything, so that what it leaves out is as after creation. */
final class BackendArguments {

    private static final List<String> PROXY_PROTOCOLS = List.of(
            "proxy_protocol_none",
            "proxy_protocol_v1",
            "proxy_protocol_v2",
            "proxy_protocol_v2_ssl",
            "proxy_protocol_v2_ssl_cn");

    private BackendArguments() {}

    /** Everything but servers and health check, in the form in which it is shown. */
    static ObjectNode settings(Arguments sent, String name) {
        String sticky = sent.oneOf("sticky_sessions", List.of("none", "cookie", "table"))
                .orElse("none");
        String cookie = sent.text("sticky_sessions_cookie_name").orElse("");
        sent.require(
                !sticky.equals("cookie") || !cookie.isEmpty(),
                "sticky_sessions_cookie_name",
                "required when sticky_sessions is cookie");
        sent.size("redispatch_attempt_count")
                .ifPresent(count -> sent.require(count <= 1, "redispatch_attempt_count", "must be 0 or 1"));
        return Json.object()
                .put("name", name)
                .put(
                        "forward_protocol",
                        sent.oneOf("forward_protocol", List.of("tcp", "http")).orElse("tcp"))
                .put("forward_port", Port.required(sent, "forward_port"))
                .put(
                        "forward_port_algorithm",
                        sent.oneOf("forward_port_algorithm", List.of("roundrobin", "leastconn", "first"))
                                .orElse("roundrobin"))
                .put("sticky_sessions", sticky)
                .put("sticky_sessions_cookie_name", cookie)
                .put("send_proxy_v2", sent.flag("send_proxy_v2").orElse(false))
                .put("timeout_server", sent.milliseconds("timeout_server").orElse(300_000))
                .put("timeout_connect", sent.milliseconds("timeout_connect").orElse(5_000))
                .put("timeout_tunnel", sent.milliseconds("timeout_tunnel").orElse(900_000))
                .put(
                        "on_marked_down_action",
                        sent.oneOf("on_marked_down_action", List.of("on_marked_down_action_none", "shutdown_sessions"))
                                .orElse("on_marked_down_action_none"))
                .put(
                        "proxy_protocol",
                        sent.oneOf("proxy_protocol", PROXY_PROTOCOLS).orElse("proxy_protocol_unknown"))
                .put("failover_host", sent.text("failover_host").orElse(null))
                .put("ssl_bridging", sent.flag("ssl_bridging").orElse(false))
                .put(
                        "ignore_ssl_server_verify",
                        sent.flag("ignore_ssl_server_verify").orElse(null))
                .put(
                        "redispatch_attempt_count",
                        sent.size("redispatch_attempt_count").orElse(null))
                .put("max_retries", sent.size("max_retries").orElse(null))
                .put("max_connections", sent.size("max_connections").orElse(null))
                .put(
                        "timeout_queue",
                        ProtobufDuration.read(sent, "timeout_queue").orElse(null))
                .put("host", sent.text("host").orElse(""));
    }

    /** The addresses of servers, each once. */
    static List<String> servers(Arguments sent) {
        List<String> addresses = sent.texts("server_ip").orElse(List.of());
        for (String address : addresses) {
            sent.require(IpText.isAddress(address), "server_ip", "not an IP address: " + address);
        }
        return new ArrayList<>(new LinkedHashSet<>(addresses));
    }
}
