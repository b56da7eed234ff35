package io.github.scw4j.core.internal.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.error.ErrorAnswer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an answer that is no success, whatever it holds: Scaleway's typed errors, the load balancers' single message, the
 * Instance API's old forms, a gateway's empty body, a proxy's HTML.
 */
public final class ErrorDecoder {
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");

    private ErrorDecoder() {}

    /**
     * What the answer says. Never throws.
     *
     * @param status the HTTP status
     * @param header the answer's headers, by their names in lower case
     * @param body the body, empty where there was none
     */
    public static ApiProblem decode(int status, Function<String, Optional<String>> header, byte[] body) {
        Charset charset = charset(header.apply("content-type").orElse(""));
        ObjectNode sent = object(new String(body, charset)).orElseGet(JsonNodeFactory.instance::objectNode);
        ErrorBody fields = new ErrorBody(OldForms.modernized(sent));
        ErrorAnswer answer = new ErrorAnswer(
                status,
                ErrorBody.text(sent.path("type")),
                ErrorBody.text(sent.path("message")),
                header.apply("x-request-id").orElse(""),
                ErrorAnswer.firstKilobyte(body, charset));
        return new ApiProblem(
                Classification.of(status, fields),
                answer,
                fields,
                RetryAfter.of(header, fields),
                header.apply("location").orElse(""));
    }

    private static Charset charset(String contentType) {
        Matcher named = CHARSET.matcher(contentType);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8; // a character set that this JVM does not have; the APIs speak UTF-8
        }
    }

    /** The text as a JSON object, when it is one. */
    static Optional<ObjectNode> object(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        try {
            return JSON.readTree(text.substring(start)) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty(); // no JSON, or not all of it: the text itself is kept
        }
    }
}
