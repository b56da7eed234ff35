package io.github.scw4j.core.internal.call;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.ResponseShape;
import io.github.scw4j.core.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A body to what the caller gets, by the shape that the operation declares. */
public final class ResponseDecoder {
    private static final String TOTAL = "total_count";

    private final Json json;

    /** Decodes with this codec. */
    public ResponseDecoder(Json json) {
        this.json = json;
    }

    /**
     * Reads a body.
     *
     * @param headerTotal the value of {@code X-Total-Count}; it counts where the body has no total of its own
     * @throws IOException when the body is not JSON, goes on after its end, or does not have the shape
     */
    @SuppressWarnings("unchecked") // each shape says what its R is
    public <R> R decode(ResponseShape<R> shape, byte[] body, OptionalLong headerTotal) throws IOException {
        if (shape instanceof ResponseShape.None) {
            return (R) Nothing.NOTHING;
        }
        if (shape instanceof ResponseShape.Text) {
            return (R) new String(body, StandardCharsets.UTF_8);
        }
        try (JsonParser parser = json.parser(body)) {
            R answer = (R) answer(shape, parser, headerTotal);
            if (parser.nextToken() != null) {
                throw MismatchedInputException.from(parser, Object.class, "the body goes on after the end of its JSON");
            }
            return answer;
        }
    }

    private Object answer(ResponseShape<?> shape, JsonParser parser, OptionalLong headerTotal) throws IOException {
        if (shape instanceof ResponseShape.Json<?> object) {
            parser.nextToken();
            return read(parser, json.reader(object.type()), object.type());
        }
        if (shape instanceof ResponseShape.Wrapped<?> wrapped) {
            return required(readFields(parser, wrapped.field(), json.reader(wrapped.type())), wrapped.field(), parser);
        }
        if (shape instanceof ResponseShape.ListOf<?> list) {
            return readFields(parser, list.field(), json.listReader(list.type()))
                    .list();
        }
        if (shape instanceof ResponseShape.PageOf<?> page) {
            Fields fields = page.keyedBy().isPresent()
                    ? readFields(
                            parser,
                            page.field(),
                            one -> keyedItems(one, page.keyedBy().get(), page.type()))
                    : readFields(parser, page.field(), json.listReader(page.type()));
            return new Page<>(fields.list(), fields.total().isPresent() ? fields.total() : headerTotal);
        }
        throw new IllegalArgumentException("an unknown shape: " + shape);
    }

    private static Object required(Fields fields, String field, JsonParser parser) throws IOException {
        if (fields.value() == null) {
            throw MismatchedInputException.from(parser, Object.class, "the answer has no field \"" + field + "\"");
        }
        return fields.value();
    }

    /** What an answer holds around its resources. */
    private record Fields(@Nullable Object value, OptionalLong total) {
        List<?> list() {
            return value == null ? List.of() : (List<?>) value;
        }
    }

    /** Reads the value of a field. */
    private interface ValueReader {
        Object read(JsonParser parser) throws IOException;
    }

    private static Fields readFields(JsonParser parser, String wanted, ObjectReader reader) throws IOException {
        return readFields(parser, wanted, reader::readValue);
    }

    private static Fields readFields(JsonParser parser, String wanted, ValueReader reader) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw MismatchedInputException.from(parser, Object.class, "the answer is not a JSON object");
        }
        Object value = null;
        OptionalLong total = OptionalLong.empty();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            parser.nextToken();
            if (field.equals(wanted) && !parser.hasToken(JsonToken.VALUE_NULL)) {
                value = readField(parser, reader, field);
            } else if (field.equals(TOTAL) && parser.currentToken().isScalarValue()) {
                total = total(parser);
            } else {
                parser.skipChildren();
            }
        }
        return new Fields(value, total);
    }

    /** A total is a help, not a need: one that cannot be read is none. */
    private static OptionalLong total(JsonParser parser) throws IOException {
        long total = parser.getValueAsLong(-1);
        return total < 0 ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /** The values of an object, each with its key in one of its own fields; {@code null} values are left out. */
    private List<Object> keyedItems(JsonParser parser, String keyedBy, Class<?> type) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw MismatchedInputException.from(parser, type, "the items are not the values of a JSON object");
        }
        List<Object> items = new ArrayList<>();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            parser.nextToken();
            String key = field;
            if (!parser.hasToken(JsonToken.VALUE_NULL)) {
                items.add(readField(parser, one -> keyedItem(one, keyedBy, key, type), key));
            }
        }
        return items;
    }

    private Object keyedItem(JsonParser parser, String keyedBy, String key, Class<?> type) throws IOException {
        ObjectNode item = json.reader(ObjectNode.class).readValue(parser);
        return json.reader(type).readValue(item.put(keyedBy, key));
    }

    private static Object readField(JsonParser parser, ValueReader reader, String field) throws IOException {
        try {
            return reader.read(parser);
        } catch (JsonMappingException e) {
            e.prependPath(Object.class, field);
            throw e;
        }
    }

    private static Object read(JsonParser parser, ObjectReader reader, Class<?> type) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            throw MismatchedInputException.from(
                    parser, type, token == null ? "the answer has no body" : "the answer is null");
        }
        return reader.readValue(parser);
    }
}
