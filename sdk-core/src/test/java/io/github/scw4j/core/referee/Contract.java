package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The wire contract of one product, as its file in {@code ../shared/api} tells it. */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Kubeconfigs and user data come as this; the contract's introduction describes it. */
    private static final List<Field> FILE =
            Stream.of("name", "content_type", "content").map(Field::text).toList();

    private final JsonNode product;
    private final Map<String, List<Field>> messages = new HashMap<>();
    private final Map<String, JsonNode> enumerations = new HashMap<>();

    private Contract(JsonNode product) {
        this.product = product;
    }

    /** A field of a message, of a body or of a query. */
    record Field(
            String name,
            String type,
            boolean required,
            boolean repeated,
            boolean map,
            boolean nullable,
            String encoding,
            Optional<String> oneOf) {
        static Field text(String name) {
            return new Field(name, "string", false, false, false, false, "", Optional.empty());
        }

        private static Field of(JsonNode node) {
            return new Field(
                    node.path(node.has("json") ? "json" : "name").asText(),
                    node.path("type").asText(),
                    node.path("required").asBoolean(),
                    node.path("repeated").asBoolean(),
                    node.path("map").asBoolean(),
                    node.path("nullable").asBoolean(),
                    node.path("encoding").asText(),
                    Optional.ofNullable(node.get("oneof")).map(JsonNode::asText));
        }

        Optional<String> message() {
            return type.startsWith("message:") ? Optional.of(type.substring(8)) : Optional.empty();
        }

        /** A value as a query has it. */
        JsonNode fromText(String text) {
            return switch (type) {
                case "bool" -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
                case "int32", "uint32", "int64", "uint64" -> JsonNodeFactory.instance.numberNode(Long.parseLong(text));
                default -> JsonNodeFactory.instance.textNode(text);
            };
        }

        Optional<String> enumeration() {
            return type.startsWith("enum:") ? Optional.of(type.substring(5)) : Optional.empty();
        }
    }

    /** The contract of this product; the test is skipped where the contracts are absent. */
    static Contract of(String product) {
        try (Stream<Path> files = Files.list(Shared.folder("api"))) {
            Path file = files.filter(path -> path.getFileName().toString().matches(product + "-v\\d\\.json"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no contract of " + product));
            return new Contract(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> operationNames() {
        return elements(product.path("operations"))
                .map(operation -> operation.path("name").asText())
                .toList();
    }

    /** One operation; fails when there is none of this name. */
    JsonNode operation(String name) {
        return named("operations", name)
                .orElseThrow(() -> new AssertionError(
                        "the contract of " + product.path("product").asText() + " has no operation " + name));
    }

    /** The fields of a message, or of a file. */
    List<Field> fields(String message) {
        return message.equals("file") ? FILE : messages.computeIfAbsent(message, this::readMessage);
    }

    private List<Field> readMessage(String name) {
        JsonNode found =
                named("messages", name).orElseThrow(() -> new AssertionError("the contract has no message " + name));
        return fields(found.path("fields"));
    }

    static List<Field> fields(JsonNode list) {
        return elements(list).map(Field::of).toList();
    }

    /** The values of an enumeration in the contract's order. */
    List<String> values(String enumeration) {
        List<String> values = new ArrayList<>();
        JsonNode found = enumeration(enumeration);
        elements(found.path("values")).map(JsonNode::asText).forEach(values::add);
        return values;
    }

    /** What an empty string means in an enumeration, and what it is left at when nobody sets it. */
    String defaultValue(String enumeration) {
        return enumeration(enumeration).path("default").asText();
    }

    private JsonNode enumeration(String name) {
        return enumerations.computeIfAbsent(
                name,
                asked -> named("enums", asked)
                        .orElseThrow(() -> new AssertionError("the contract has no enumeration " + asked)));
    }

    private Optional<JsonNode> named(String kind, String name) {
        return elements(product.path(kind))
                .filter(node -> node.path("name").asText().equals(name))
                .findFirst();
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
