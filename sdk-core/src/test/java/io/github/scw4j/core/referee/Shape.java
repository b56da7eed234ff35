package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a body has, without what it says: ids, names, dates and numbers become marks. Values of enumerations, booleans, zeros,
 * empty texts and nulls stay, since models tell them apart, and so does which fields each kind of list entry has.
 */
final class Shape {
    private final Contract contract;

    private Shape(Contract contract) {
        this.contract = contract;
    }

    /** The shape of a body with these fields. */
    static JsonNode of(Contract contract, List<Contract.Field> fields, JsonNode body) {
        return new Shape(contract).object(fields, body);
    }

    private JsonNode object(List<Contract.Field> fields, JsonNode body) {
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : body.properties()) {
            String name = member.getKey();
            fields.stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .ifPresent(field -> shape.set(name, field(field, member.getValue())));
        }
        return shape;
    }

    private JsonNode field(Contract.Field field, JsonNode value) {
        return value.isArray() || field.map() && value.isObject() ? several(field, value) : one(field, value);
    }

    /** The kinds that there are, and whether there are more than so many. */
    private JsonNode several(Contract.Field field, JsonNode values) {
        Set<JsonNode> kinds = new LinkedHashSet<>();
        values.forEach(value -> kinds.add(one(field, value)));
        ArrayNode shape = JsonNodeFactory.instance.arrayNode();
        kinds.forEach(shape::add);
        return values.size() > kinds.size() ? shape.add("more") : shape;
    }

    private JsonNode one(Contract.Field field, JsonNode value) {
        if (value.isObject()) {
            return object(field.message().map(contract::fields).orElse(List.of()), value);
        }
        boolean told = field.enumeration().isPresent() || value.asText().isEmpty() || isZero(value);
        return value.isBoolean() || value.isNull() || told
                ? value
                : JsonNodeFactory.instance.textNode(value.getNodeType().name());
    }

    private static boolean isZero(JsonNode value) {
        return value.isNumber() && value.decimalValue().signum() == 0;
    }
}
