package io.github.scw4j.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.core.internal.operation.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A call in words, such as {@code create pool "web" of cluster 1f3…}; made only when somebody is told. */
final class CallDescription {
    private CallDescription() {}

    static String of(Operation<?, ?> operation, List<String> ids, @Nullable JsonNode body) {
        StringBuilder words = new StringBuilder(words(operation.name()));
        if (body != null && body.path("name").isTextual()) {
            words.append(" \"").append(body.path("name").textValue()).append('"');
        }
        List<String> parameters = operation.path().ids();
        for (int i = parameters.size() - 1; i >= 0; i--) {
            String kind = parameters.get(i).replaceFirst("_id$", "").replace('_', ' ');
            boolean said = i == parameters.size() - 1 && words.toString().endsWith(kind);
            words.append(said ? " " : " of " + kind + " ").append(i < ids.size() ? ids.get(i) : "?");
        }
        return words.toString();
    }

    /** {@code SetClusterACLRules} reads {@code set cluster acl rules}. */
    private static String words(String operation) {
        return operation
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
