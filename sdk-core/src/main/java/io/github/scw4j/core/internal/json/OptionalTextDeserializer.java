package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;

/** Reads text that may be missing: {@code ""} says the same as {@code null} and as nothing. */
final class OptionalTextDeserializer extends StdDeserializer<Optional<String>> {
    private static final long serialVersionUID = 1L;

    OptionalTextDeserializer() {
        super(Optional.class);
    }

    @Override
    @SuppressWarnings("unchecked") // a handler's stand-in for a token that cannot be text
    public Optional<String> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString();
        if (text == null) {
            return (Optional<String>) context.handleUnexpectedToken(Optional.class, parser);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<String> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }
}
