package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Bodies made up from the contract: each field with a value of its type. */
final class Samples {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Contract contract;
    private final Map<String, String> texts;

    /** Samples where fields with a meaning of their own, named {@code Message.field} or {@code field}, have these values. */
    Samples(Contract contract, Map<String, String> texts) {
        this.contract = contract;
        this.texts = texts;
    }

    /** All fields, and of each one-of the member whose turn it is. */
    ObjectNode full(String message, List<Contract.Field> fields, int turn) {
        return object(message, fields, turn, field -> true);
    }

    /** The required fields and these. */
    ObjectNode minimal(String message, List<Contract.Field> fields, Set<String> more) {
        return object(message, fields, 0, field -> field.required() || more.contains(field.name()));
    }

    private ObjectNode object(String message, List<Contract.Field> fields, int turn, Predicate<Contract.Field> wanted) {
        ObjectNode object = NODES.objectNode();
        Set<String> done = new HashSet<>();
        for (Contract.Field field : fields) {
            boolean itsTurn = field.oneOf()
                    .map(group -> isTurn(field, group, fields, turn) && done.add(group))
                    .orElse(true);
            if (itsTurn && wanted.test(field)) {
                object.set(field.name(), value(message, field, turn));
            }
        }
        return object;
    }

    private static boolean isTurn(Contract.Field field, String group, List<Contract.Field> fields, int turn) {
        List<Contract.Field> members = fields.stream()
                .filter(other -> other.oneOf().filter(group::equals).isPresent())
                .toList();
        return members.indexOf(field) == turn % members.size();
    }

    private JsonNode value(String message, Contract.Field field, int turn) {
        JsonNode one = one(message, field, turn);
        if (field.repeated()) {
            return NODES.arrayNode().add(one);
        }
        return field.map() ? NODES.objectNode().set("key", one) : one;
    }

    private JsonNode one(String message, Contract.Field field, int turn) {
        String given = texts.getOrDefault(message + "." + field.name(), texts.get(field.name()));
        if (field.message().isPresent()) {
            String inner = field.message().get();
            return full(inner, contract.fields(inner), turn);
        }
        if (field.enumeration().isPresent()) {
            List<String> values = contract.values(field.enumeration().get());
            return NODES.textNode(given != null ? given : values.get(values.size() - 1));
        }
        return switch (field.type()) {
            case "bool" -> NODES.booleanNode(given == null || Boolean.parseBoolean(given));
            case "int32", "uint32", "int64", "uint64" -> NODES.numberNode(given == null ? 7 : Integer.parseInt(given));
            case "bytes" -> NODES.numberNode(given == null ? 20_000_000_000L : Long.parseLong(given));
            case "float" -> NODES.numberNode(0.25);
            case "timestamp" -> NODES.textNode("2026-07-03T09:14:07.123456Z");
            case "duration" -> NODES.textNode("2592000s");
            case "durationMs" -> NODES.numberNode(5000);
            case "ip" -> NODES.textNode("10.32.0.10");
            case "ipnet" -> NODES.textNode("172.16.4.0/22");
            case "region" -> NODES.textNode("fr-par");
            case "zone" -> NODES.textNode("fr-par-1");
            case "base64" -> NODES.textNode("aGVsbG8=");
            default -> NODES.textNode(given != null ? given : text(field.name()));
        };
    }

    private static String text(String name) {
        return name.endsWith("_id") || name.equals("id") || name.endsWith("_ids")
                ? "11111111-1111-4111-8111-111111111111"
                : "sample-" + name.replace('_', '-');
    }
}
