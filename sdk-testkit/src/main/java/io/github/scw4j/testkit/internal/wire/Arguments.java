package io.github.scw4j.testkit.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the body of a request and collects whatever is wrong with it, so that one answer names all of it. Absent and
 * {@code null} are one. Call {@link #verify} when everything was read.
 */
public final class Arguments {

    private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,9}");

    private final ObjectNode body;
    private final String prefix;
    private final List<Errors.Detail> problems;

    private Arguments(ObjectNode body, String prefix, List<Errors.Detail> problems) {
        this.body = body;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** The arguments of a body. */
    public static Arguments of(ObjectNode body) {
        return new Arguments(body, "", new ArrayList<>());
    }

    /** Refuses the request if anything was wrong. */
    public void verify() {
        if (!problems.isEmpty()) {
            throw Errors.invalid(problems);
        }
    }

    /** Notes something that is wrong. */
    public void problem(String name, String reason, String help) {
        problems.add(new Errors.Detail(prefix + name, reason, help));
    }

    /** Notes a value that is not allowed unless a condition holds. */
    public void require(boolean holds, String name, String help) {
        if (!holds) {
            problem(name, "constraint", help);
        }
    }

    private <T> Optional<T> value(String name, Predicate<JsonNode> form, String formName, Function<JsonNode, T> read) {
        JsonNode value = body.get(name);
        if (Json.isUnset(value)) {
            return Optional.empty();
        }
        if (!form.test(value)) {
            problem(name, "format", "must be " + formName);
            return Optional.empty();
        }
        return Optional.of(read.apply(value));
    }

    /** The names of all fields. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whether something was sent. */
    public boolean has(String name) {
        return !Json.isUnset(body.get(name));
    }

    /** A text. */
    public Optional<String> text(String name) {
        return value(name, JsonNode::isTextual, "a string", JsonNode::textValue);
    }

    /** A text of limited length. */
    public Optional<String> text(String name, int longest) {
        Optional<String> text = text(name);
        text.ifPresent(value ->
                require(value.codePointCount(0, value.length()) <= longest, name, "length must be at most " + longest));
        return text;
    }

    /** A text that must be there and not empty; {@code ""} when it is not, after noting that. */
    public String requiredText(String name, int longest) {
        Optional<String> text = text(name, longest).filter(value -> !value.isEmpty());
        if (text.isEmpty()) {
            problem(name, "required", "required key not provided");
        }
        return text.orElse("");
    }

    /** One of an enum's values; the enum's own "unknown" counts as nothing sent. */
    public Optional<String> oneOf(String name, List<String> values) {
        Optional<String> text = text(name)
                .filter(value -> !value.isEmpty() && !value.startsWith("unknown") && !value.endsWith("_unknown"));
        text.ifPresent(value -> require(values.contains(value), name, "must be one of " + String.join(", ", values)));
        return text;
    }

    /** A boolean. */
    public Optional<Boolean> flag(String name) {
        return value(name, JsonNode::isBoolean, "a boolean", JsonNode::booleanValue);
    }

    /** A whole number. */
    public Optional<Long> number(String name) {
        return value(name, JsonNode::isIntegralNumber, "a whole number", JsonNode::longValue);
    }

    /** A whole number that is not negative. */
    public Optional<Integer> size(String name) {
        Optional<Long> number = number(name);
        number.ifPresent(value ->
                require(value >= 0 && value <= Integer.MAX_VALUE, name, "must be between 0 and " + Integer.MAX_VALUE));
        return number.map(value -> (int) Math.max(0, Math.min(Integer.MAX_VALUE, value)));
    }

    /** Whole milliseconds: a number, or, as clients in JavaScript and Python send it, its text. */
    public Optional<Integer> milliseconds(String name) {
        JsonNode value = body.get(name);
        if (value == null || !value.isTextual()) {
            return size(name);
        }
        Optional<Integer> read = Optional.of(value.textValue())
                .filter(text -> MILLISECONDS.matcher(text).matches())
                .map(Integer::valueOf);
        if (read.isEmpty()) {
            problem(name, "format", "must be whole milliseconds");
        }
        return read;
    }

    /** A number. */
    public Optional<Double> decimal(String name) {
        return value(name, JsonNode::isNumber, "a number", JsonNode::doubleValue);
    }

    /** A list of texts. */
    public Optional<List<String>> texts(String name) {
        return value(name, Arguments::isTexts, "a list of strings", list -> {
            List<String> texts = new ArrayList<>();
            list.forEach(text -> texts.add(text.textValue()));
            return texts;
        });
    }

    private static boolean isTexts(JsonNode list) {
        return list.isArray() && every(list, JsonNode::isTextual);
    }

    /** A map of texts. */
    public Optional<Map<String, String>> textMap(String name) {
        return value(name, map -> map.isObject() && every(map, JsonNode::isTextual), "an object of strings", map -> {
            Map<String, String> texts = new LinkedHashMap<>();
            map.properties()
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().textValue()));
            return texts;
        });
    }

    /** A nested object. */
    public Optional<Arguments> nested(String name) {
        return value(
                name,
                JsonNode::isObject,
                "an object",
                object -> new Arguments((ObjectNode) object, prefix + name + ".", problems));
    }

    /** A list of nested objects. */
    public List<Arguments> list(String name) {
        return value(name, list -> list.isArray() && every(list, JsonNode::isObject), "a list of objects", list -> {
                    List<Arguments> items = new ArrayList<>();
                    for (JsonNode item : list) {
                        items.add(new Arguments((ObjectNode) item, prefix + name + "." + items.size() + ".", problems));
                    }
                    return items;
                })
                .orElse(List.of());
    }

    private static boolean every(JsonNode nodes, Predicate<JsonNode> condition) {
        for (JsonNode node : nodes) {
            if (!condition.test(node)) {
                return false;
            }
        }
        return true;
    }
}
