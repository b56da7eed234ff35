package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a value that is text on the wire. Scaleway writes {@code ""} where there is none. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> factory;

    TextDeserializer(Class<T> type, Function<String, T> factory) {
        super(type);
        this.factory = factory;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString();
        if (text == null) {
            return valueType().cast(context.handleUnexpectedToken(valueType(), parser));
        }
        if (text.isEmpty()) {
            return null;
        }
        try {
            return factory.apply(text);
        } catch (IllegalArgumentException e) {
            return valueType().cast(context.handleWeirdStringValue(valueType(), text, "%s", e.getMessage()));
        }
    }

    @SuppressWarnings("unchecked") // the class given to the constructor
    private Class<T> valueType() {
        return (Class<T>) handledType();
    }
}
