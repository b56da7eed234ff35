package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.reconcile.internal.label.LabelSyntax;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Labels that a node must carry: {@code key=value}, or {@code key} and {@code key=} for any value. */
final class NodeLabels {
    static final Grammar<Map<String, String>> GRAMMAR = Grammar.of(
            "a list of labels as key=value, or as key for any value (separated by commas, each key once)",
            NodeLabels::read);

    private NodeLabels() {}

    /** An empty item, as after a last comma, is none. */
    private static Optional<Map<String, String>> read(String text) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String item : text.split(",")) {
            int sign = item.indexOf('=');
            String key = sign < 0 ? item : item.substring(0, sign);
            String value = sign < 0 ? "" : item.substring(sign + 1);
            if (item.isEmpty()) {
                continue;
            }
            if (!LabelSyntax.isKey(key) || !LabelSyntax.isValue(value) || labels.containsKey(key)) {
                return Optional.empty();
            }
            labels.put(key, value);
        }
        return Optional.of(labels);
    }
}
