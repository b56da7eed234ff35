package io.github.scw4j.testkit.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.internal.http.Content;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an operation answers.
 *
 * @param status HTTP status
 * @param contentType type of the content, {@code ""} for none
 * @param body content
 * @param headers further header fields
 */
public record Answer(int status, String contentType, Content body, Map<String, String> headers) {

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";

    /** An answer without further header fields. */
    public Answer(int status, String contentType, Content body) {
        this(status, contentType, body, Map.of());
    }

    /** 200 with a JSON body. */
    public static Answer ok(JsonNode body) {
        return json(200, body);
    }

    /** Any status with a JSON body. */
    public static Answer json(int status, JsonNode body) {
        return new Answer(status, JSON, Content.of(body.toString()));
    }

    /** 204, which says {@code application/json} although nothing follows, as recorded. */
    public static Answer noContent() {
        return new Answer(204, JSON, Content.NONE);
    }

    /** 200 with bytes as they are. */
    public static Answer raw(String contentType, byte[] body) {
        return new Answer(200, contentType, Content.of(body));
    }

    /** Any status with plain text. */
    public static Answer text(int status, Content body) {
        return new Answer(status, TEXT, body);
    }

    /** The same with one more header field; a {@code location} that begins with a slash is made absolute on its way out. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, contentType, body, more);
    }

    /** The same with another JSON body. */
    public Answer withBody(JsonNode json) {
        return new Answer(status, JSON, Content.of(json.toString()), headers);
    }
}
