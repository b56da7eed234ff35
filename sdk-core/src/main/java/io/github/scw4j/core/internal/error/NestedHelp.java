package io.github.scw4j.core.internal.error;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A help message that is itself the JSON of another service's error: what a person wants of it is the sentence inside. */
final class NestedHelp {
    private static final List<String> SENTENCES = List.of("help_message", "message", "error", "reason");

    private NestedHelp() {}

    /** The sentence inside, or {@code help} as it is. */
    static String unpacked(String help) {
        if (!help.stripLeading().startsWith("{")) {
            return help;
        }
        Optional<ObjectNode> inside = ErrorDecoder.object(help);
        return inside.flatMap(object -> SENTENCES.stream()
                        .map(field -> ErrorBody.text(object.path(field)))
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .orElse(help);
    }
}
