package io.github.scw4j.reconcile.internal.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * A JSON patch that begins with a test of the version that was seen: after somebody else's write it is refused. A merge patch
 * would do on a real API server; fabric8's mock joins lists in it.
 */
final class JsonPatch {
    private final ArrayNode operations = JsonNodeFactory.instance.arrayNode();

    /** Upon this version of the object. */
    JsonPatch(String resourceVersion) {
        operation("test", "/metadata/resourceVersion").put("value", resourceVersion);
    }

    /** Sets a member, whether it is there or not. */
    void set(String path, JsonNode value) {
        operation("add", path).set("value", value);
    }

    /**
     * Changes entries of a map.
     *
     * @param path where the map is
     * @param seen the map as it is; where it is empty it may not be there at all
     */
    void entries(String path, Map<String, String> seen, Map<String, String> set, Set<String> removed) {
        if (seen.isEmpty()) {
            if (!set.isEmpty()) {
                ObjectNode whole = JsonNodeFactory.instance.objectNode();
                set.forEach(whole::put);
                set(path, whole);
            }
            return;
        }
        removed.stream()
                .filter(key -> seen.containsKey(key) && !set.containsKey(key))
                .forEach(key -> operation("remove", path + "/" + escaped(key)));
        set.forEach((key, value) -> {
            if (!value.equals(seen.get(key))) {
                set(path + "/" + escaped(key), JsonNodeFactory.instance.textNode(value));
            }
        });
    }

    /** Whether it changes nothing. */
    boolean isEmpty() {
        return operations.size() == 1;
    }

    private ObjectNode operation(String name, String path) {
        return operations.addObject().put("op", name).put("path", path);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return operations.toString();
    }
}
