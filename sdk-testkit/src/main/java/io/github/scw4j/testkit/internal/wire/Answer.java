package io.github.scw4j.testkit.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * What an operation answers.
 *
 * @param status HTTP status
 * @param contentType type of the content, {@code ""} for none
 * @param body content
 */
public record Answer(int status, String contentType, byte[] body) {

    private static final String JSON = "application/json";

    /** 200 with a JSON body. */
    public static Answer ok(JsonNode body) {
        return json(200, body);
    }

    /** Any status with a JSON body. */
    public static Answer json(int status, JsonNode body) {
        return new Answer(status, JSON, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** 204, which says {@code application/json} although nothing follows, as recorded. */
    public static Answer noContent() {
        return new Answer(204, JSON, new byte[0]);
    }

    /** 200 with bytes as they are. */
    public static Answer raw(String contentType, byte[] body) {
        return new Answer(200, contentType, body);
    }
}
