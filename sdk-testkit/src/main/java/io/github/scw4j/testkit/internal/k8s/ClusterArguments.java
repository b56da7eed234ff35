package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.List;
import java.util.Optional;

/** Reads the parts of a cluster that can be created and changed, over the values that they have. */
final class ClusterArguments {

    private static final List<String> EXPANDERS = List.of("random", "most_pods", "least_waste", "priority", "price");
    private static final List<String> DAYS =
            List.of("any", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private ClusterArguments() {}

    static ObjectNode defaultAutoscaler() {
        return Json.object()
                .put("scale_down_disabled", false)
                .put("scale_down_delay_after_add", "10m")
                .put("estimator", "binpacking")
                .put("expander", "random")
                .put("ignore_daemonsets_utilization", false)
                .put("balance_similar_node_groups", false)
                .put("expendable_pods_priority_cutoff", -10)
                .put("scale_down_unneeded_time", "10m")
                .put("scale_down_utilization_threshold", 0.5)
                .put("max_graceful_termination_sec", 600)
                .put("skip_nodes_with_local_storage", true)
                .put("log_level", 2);
    }

    static ObjectNode defaultAutoUpgrade() {
        ObjectNode json = Json.object().put("enabled", false);
        json.putObject("maintenance_window").put("start_hour", 0).put("day", "any");
        return json;
    }

    static ObjectNode defaultOpenIdConnect() {
        ObjectNode json = Json.object()
                .put("issuer_url", "")
                .put("client_id", "")
                .put("username_claim", "")
                .put("username_prefix", "");
        json.putArray("groups_claim");
        json.put("groups_prefix", "").putArray("required_claim");
        return json;
    }

    /** Autoscaler settings: what is sent is kept, zero and false included; null leaves what was. */
    static ObjectNode autoscaler(Arguments arguments, ObjectNode before) {
        ObjectNode config = before.deepCopy();
        arguments.nested("autoscaler_config").ifPresent(sent -> {
            flag(sent, config, "scale_down_disabled");
            sent.text("scale_down_delay_after_add", 100)
                    .ifPresent(value -> config.put("scale_down_delay_after_add", value));
            sent.oneOf("estimator", List.of("binpacking")).ifPresent(value -> config.put("estimator", value));
            sent.oneOf("expander", EXPANDERS).ifPresent(value -> config.put("expander", value));
            flag(sent, config, "ignore_daemonsets_utilization");
            flag(sent, config, "balance_similar_node_groups");
            sent.number("expendable_pods_priority_cutoff")
                    .ifPresent(value -> config.put("expendable_pods_priority_cutoff", value));
            sent.text("scale_down_unneeded_time").ifPresent(value -> config.put("scale_down_unneeded_time", value));
            sent.decimal("scale_down_utilization_threshold").ifPresent(value -> {
                sent.require(value > 0 && value < 1, "scale_down_utilization_threshold", "must be between 0 and 1");
                config.put("scale_down_utilization_threshold", value);
            });
            sent.size("max_graceful_termination_sec")
                    .ifPresent(value -> config.put("max_graceful_termination_sec", value));
            flag(sent, config, "skip_nodes_with_local_storage");
            sent.number("log_level").ifPresent(value -> config.put("log_level", value));
        });
        return config;
    }

    private static void flag(Arguments sent, ObjectNode config, String name) {
        sent.flag(name).ifPresent(value -> config.put(name, value));
    }

    /** Auto-upgrade: {@code enable} is sent, {@code enabled} comes back; each part may be sent alone. */
    static ObjectNode autoUpgrade(Arguments arguments, ObjectNode before) {
        ObjectNode config = before.deepCopy();
        arguments.nested("auto_upgrade").ifPresent(sent -> {
            sent.flag("enable").ifPresent(value -> config.put("enabled", value));
            sent.nested("maintenance_window").ifPresent(window -> {
                ObjectNode kept = config.withObject("/maintenance_window");
                window.size("start_hour").ifPresent(hour -> {
                    window.require(hour <= 23, "start_hour", "must be between 0 and 23");
                    kept.put("start_hour", hour);
                });
                window.oneOf("day", DAYS).ifPresent(day -> kept.put("day", day));
            });
        });
        return config;
    }

    static ObjectNode openIdConnect(Arguments arguments, ObjectNode before, boolean creating) {
        ObjectNode config = before.deepCopy();
        arguments.nested("open_id_connect_config").ifPresent(sent -> {
            Optional<String> issuer = sent.text("issuer_url", 255);
            issuer.filter(url -> !url.isEmpty()).ifPresent(url -> {
                sent.require(url.startsWith("https://"), "issuer_url", "must be an https URL");
                sent.require(!creating || !url.endsWith("/"), "issuer_url", "must not end with a slash");
            });
            issuer.ifPresent(value -> config.put("issuer_url", value));
            text(sent, config, "client_id", 255);
            text(sent, config, "username_claim", 100);
            text(sent, config, "username_prefix", 100);
            text(sent, config, "groups_prefix", 100);
            sent.texts("groups_claim").ifPresent(value -> config.set("groups_claim", Json.texts(value)));
            sent.texts("required_claim").ifPresent(value -> config.set("required_claim", Json.texts(value)));
        });
        return config;
    }

    private static void text(Arguments sent, ObjectNode config, String name, int longest) {
        sent.text(name, longest).ifPresent(value -> config.put(name, value));
    }
}
