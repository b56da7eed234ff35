package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.internal.YamlText;
import io.github.scw4j.k8s.version.Cni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint as keys and values, in the API's names, without what is said only because it is the default, and without empty texts,
 * which are read as absent: what every text of a blueprint is made from.
 */
final class BlueprintTree {
    static final Json JSON = new Json();

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
            if (cluster.cni().equals(cluster.isMulticloud() ? Cni.KILO : Cni.CILIUM)) {
                map(tree.get("cluster")).remove("cni");
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As JSON that is YAML as well, which does not take all characters as they stand. */
    static String json(Blueprint blueprint) {
        StringBuilder json = new StringBuilder();
        for (char c : JSON.tree(of(blueprint)).toPrettyString().toCharArray()) {
            json.append(c == '\n' || YamlText.isPrintable(c) ? c : YamlText.escaped(c));
        }
        return json.append('\n').toString();
    }

    private static void withoutDefaults(Object value) {
        if (value instanceof Map<?, ?> map) {
            for (Iterator<?> entries = map.entrySet().iterator(); entries.hasNext(); ) {
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) entries.next();
                Object said = entry.getValue();
                if (said.equals("") || said.equals(DEFAULTS.get(entry.getKey()))) {
                    entries.remove();
                } else if (!isOfOwnKeys(entry.getKey())) {
                    withoutDefaults(said);
                }
            }
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                withoutDefaults(item);
            }
        }
    }

    /** Whether the keys below a field are the user's own. */
    static boolean isOfOwnKeys(Object field) {
        return field.equals("labels") || field.equals("kubelet_args");
    }

    /** What is known to be keys and values. */
    @SuppressWarnings("unchecked") // JSON's keys are text
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
