package io.github.scw4j.k8s.kubeconfig;

import io.github.scw4j.k8s.internal.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The keys and values of a kubeconfig. What this version does not know of is kept. */
final class KubeconfigDocument {
    private final Map<String, Object> root;

    private KubeconfigDocument(Map<String, Object> root) {
        this.root = root;
    }

    static KubeconfigDocument parse(String yaml) {
        KubeconfigDocument document = new KubeconfigDocument(map("the kubeconfig", load(yaml)));
        document.cluster("server");
        document.cluster("certificate-authority-data");
        document.user();
        return document;
    }

    private static Object load(String yaml) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            // neither its message nor its cause goes on: both quote the file, and a token may stand there
            throw new IllegalArgumentException(
                    "the kubeconfig is not YAML (" + e.getClass().getSimpleName() + ")");
        }
    }

    String clusterName() {
        return text("clusters[0].name", only("clusters").get("name"));
    }

    String cluster(String key) {
        return text("clusters[0].cluster." + key, section("clusters", "cluster").get(key));
    }

    Map<String, Object> user() {
        return section("users", "user");
    }

    /** The same with other credentials. */
    KubeconfigDocument withUser(Map<String, Object> credentials) {
        Map<String, Object> user = new LinkedHashMap<>(only("users"));
        user.put("user", credentials);
        Map<String, Object> changed = new LinkedHashMap<>(root);
        changed.put("users", List.of(user));
        return new KubeconfigDocument(changed);
    }

    String toYaml() {
        return YamlText.quoted(root);
    }

    private Map<String, Object> section(String list, String key) {
        return map(list + "[0]." + key, only(list).get(key));
    }

    /** The only entry of a list. */
    private Map<String, Object> only(String list) {
        Object value = root.get(list);
        if (!(value instanceof List<?> entries) || entries.size() != 1) {
            String found = value instanceof List<?> entries ? "has " + entries.size() + " entries" : "is no list";
            throw new IllegalArgumentException("the kubeconfig's " + list + " " + found + "; one entry is expected");
        }
        return map(list + "[0]", entries.get(0));
    }

    @SuppressWarnings("unchecked") // a key that is no text is never found, and is written as text
    private static Map<String, Object> map(String where, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException(where + " has no keys and values, where some are expected");
    }

    private static String text(String where, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("the kubeconfig has no " + where);
        }
        return value.toString();
    }
}
