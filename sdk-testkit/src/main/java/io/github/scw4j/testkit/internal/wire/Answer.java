package io.github.scw4j.testkit.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.internal.http.Content;

/**
 * What an operation answers.
 *
 * @param status HTTP status
 * @param contentType type of the content, {@code ""} for none
 * @param body content
 */
public record Answer(int status, String contentType, Content body) {

    private static final String JSON = "application/json";

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
}
