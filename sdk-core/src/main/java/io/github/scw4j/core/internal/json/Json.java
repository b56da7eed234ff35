package io.github.scw4j.core.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Models to JSON and back, by Scaleway's conventions: snake_case, absent fields left out, {@code null} read as absent, unknown
 * fields ignored. It is safe for many threads, and costs some milliseconds to make: one serves a whole client.
 */
public final class Json {
    private static final int DEEPEST = 100;

    private final JsonMapper mapper;
    private final ObjectWriter writer;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> listReaders = new ConcurrentHashMap<>();

    /** A codec of its own. */
    public Json() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        mapper = JsonMapper.builder(factory)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP, Nulls.SKIP))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new Jdk8Module())
                .addModule(new ValuesModule())
                .build();
        writer = mapper.writer();
    }

    /**
     * The model as UTF-8 JSON.
     *
     * @throws JsonProcessingException when it cannot be written, such as a cleared number
     */
    public byte[] write(Object model) throws JsonProcessingException {
        return writer.writeValueAsBytes(model);
    }

    /**
     * The model's fields as they would be written, to be looked at or added to.
     *
     * @throws IllegalArgumentException when it cannot be written, or is not an object
     */
    public ObjectNode tree(Object model) {
        JsonNode tree = mapper.valueToTree(model);
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(model.getClass().getName() + " is written as " + tree.getNodeType()
                + "; a model is written as an object");
    }

    /** The reader of one model. */
    public ObjectReader reader(Class<?> type) {
        ObjectReader known = readers.get(type);
        return known != null ? known : readers.computeIfAbsent(type, mapper::readerFor);
    }

    /**
     * A reader of one model that refuses fields which no model knows, or tells the handler of it that it is given. For what people
     * write, where the API's answers are to be read leniently; costs some milliseconds to make.
     */
    public ObjectReader strictReader(Class<?> type) {
        return mapper.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readerFor(type);
    }

    /** The reader of a JSON list of one model; {@code null} entries are left out. */
    public ObjectReader listReader(Class<?> type) {
        ObjectReader known = listReaders.get(type);
        return known != null ? known : listReaders.computeIfAbsent(type, this::newListReader);
    }

    private ObjectReader newListReader(Class<?> type) {
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
        return mapper.readerFor(list);
    }

    /** The tokens of a body. */
    public JsonParser parser(byte[] body) throws IOException {
        return mapper.createParser(body);
    }

    /**
     * A body of no known shape.
     *
     * @throws JsonProcessingException when it is not JSON
     */
    public JsonNode readTree(byte[] body) throws IOException {
        return mapper.readTree(body);
    }
}
