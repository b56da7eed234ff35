package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.List;

/** Reads health checks into the form in which they are shown: always with exactly one {@code …_config}. */
final class HealthCheckArguments {

    private static final List<String> KINDS = List.of("tcp", "mysql", "pgsql", "ldap", "redis", "http", "https");

    private HealthCheckArguments() {}

    static ObjectNode read(Arguments sent) {
        ObjectNode check = Json.object()
                .put("port", Port.required(sent, "port"))
                .put("check_delay", sent.milliseconds("check_delay").orElse(60_000))
                .put("check_timeout", sent.milliseconds("check_timeout").orElse(30_000))
                .put("check_max_retries", sent.size("check_max_retries").orElse(0))
                .put("check_send_proxy", sent.flag("check_send_proxy").orElse(false))
                .put(
                        "transient_check_delay",
                        ProtobufDuration.read(sent, "transient_check_delay").orElse("0.500s"));
        List<String> kinds =
                KINDS.stream().filter(kind -> sent.has(kind + "_config")).toList();
        sent.require(kinds.size() <= 1, "config", "at most one of tcp_config, http_config and the others");
        String kind = kinds.isEmpty() ? "tcp" : kinds.get(0);
        check.set(
                kind + "_config",
                sent.nested(kind + "_config")
                        .map(config -> config(kind, config))
                        .orElseGet(Json::object));
        return check;
    }

    private static ObjectNode config(String kind, Arguments config) {
        return switch (kind) {
            case "mysql", "pgsql" -> Json.object().put("user", config.requiredText("user", 255));
            case "http" -> http(config);
            case "https" -> http(config).put("sni", config.text("sni").orElse(""));
            default -> Json.object();
        };
    }

    private static ObjectNode http(Arguments config) {
        String host = config.text("host_header").orElse("");
        config.require(host.isEmpty() || host.matches("\\S+"), "host_header", "must not contain blanks");
        return Json.object()
                .put("uri", config.requiredText("uri", 2048))
                .put("method", config.text("method").orElse(""))
                .put("code", config.size("code").orElse(null))
                .put("host_header", host);
    }
}
