package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.internal.operation.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One recorded request and its answer. */
public record Exchange(JsonNode line) {
    public String method() {
        return line.path("method").asText();
    }

    public String path() {
        return line.path("path").asText();
    }

    public int status() {
        return line.path("status").asInt();
    }

    /** The request's body, where there was one and the recorder kept it. */
    public Optional<JsonNode> requestBody() {
        return Optional.ofNullable(line.get("requestBody")).filter(JsonNode::isObject);
    }

    /** The query's parameters as the fields of an object. */
    ObjectNode query(List<Contract.Field> fields) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        for (String parameter : line.path("query").asText().split("&")) {
            String[] pair = parameter.split("=", 2);
            fields.stream().filter(field -> field.name().equals(pair[0])).forEach(field -> {
                JsonNode value = field.fromText(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
                if (field.repeated()) {
                    query.withArray(field.name()).add(value);
                } else {
                    query.set(field.name(), value);
                }
            });
        }
        return query;
    }

    public JsonNode responseBody() {
        return line.path("responseBody");
    }

    /** The answer's body as it was sent, but for blanks. */
    public byte[] responseBytes() {
        JsonNode body = responseBody();
        return (body.isTextual() ? body.textValue() : body.toString()).getBytes(StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(line.path("headers").get(name)).map(JsonNode::asText);
    }

    boolean isOf(Operation<?, ?> operation) {
        String pattern = operation.path().toString().replaceAll("\\{\\w+}", "[^/]+");
        return operation.method().name().equals(method()) && path().matches(pattern);
    }

    /** Where it is in the recordings. */
    @Override
    public String toString() {
        return line.path("source").asText() + " " + line.path("seq").asInt() + " " + method() + " " + path();
    }
}
