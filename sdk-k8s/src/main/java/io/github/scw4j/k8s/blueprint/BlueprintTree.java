package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.k8s.cluster.CreateCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A blueprint as keys and values, in the API's names, without what is said only because it is the default, and without
 * empty texts, which are read as absent: what every text of a
 * blueprint is made from.
 */
final class BlueprintTree {
    static final Json JSON = new Json();

    /** The fields whose keys are the user's own. */
    static final Set<String> OWN_KEYS = Set.of("labels", "kubelet_args");

    private static final Map<String, Object> DEFAULTS = Map.of(
            "type", "kapsule",
            "autoscaling", false,
            "autohealing", false,
            "public_ip_disabled", false,
            "default_route_propagation_enabled", false);

    private BlueprintTree() {}

    /** Anew for each call: a writer may change it. */
    static Map<String, Object> of(Blueprint blueprint) {
        try {
            Map<String, Object> tree = JSON.reader(Map.class).readValue(JSON.write(blueprint));
            withoutDefaults(tree);
            CreateCluster cluster = blueprint.cluster();
            if (cluster.cni().equals(cniByDefault(cluster))) {
                map(tree, "cluster").remove("cni");
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As JSON that is YAML as well, which does not have all characters as they stand. */
    static String json(Blueprint blueprint) {
        return Pattern.compile("[\\x7f-\\x9f\\ufeff\\ufffe\\uffff]")
                        .matcher(JSON.tree(of(blueprint)).toPrettyString())
                        .replaceAll(
                                c -> String.format("\\\\u%04x", (int) c.group().charAt(0)))
                + "\n";
    }

    private static Object cniByDefault(CreateCluster cluster) {
        return CreateCluster.builder()
                .name(cluster.name())
                .version(cluster.version())
                .type(cluster.type())
                .build()
                .cni();
    }

    private static void withoutDefaults(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.entrySet().removeIf(entry -> entry.getValue().equals(DEFAULTS.getOrDefault(entry.getKey(), "")));
            map.forEach((key, child) -> {
                if (!OWN_KEYS.contains(key)) {
                    withoutDefaults(child);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(BlueprintTree::withoutDefaults);
        }
    }

    /** What stands under a key, or nothing. */
    @SuppressWarnings("unchecked") // JSON's keys are text
    static Map<String, Object> map(Map<String, Object> parent, String key) {
        return parent.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** The entries of a list under a key; none where it is not there. */
    @SuppressWarnings("unchecked") // JSON's keys are text
    static List<Map<String, Object>> list(Map<String, Object> parent, String key) {
        return parent.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
