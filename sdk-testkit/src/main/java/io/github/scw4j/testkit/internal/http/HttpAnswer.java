package io.github.scw4j.testkit.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer and the way it goes out.
 *
 * @param status HTTP status
 * @param headers header fields without {@code content-length}
 * @param body content, may be empty
 * @param delivery how the bytes reach the client
 */
public record HttpAnswer(int status, Map<String, String> headers, Content body, Delivery delivery) {

    /** The same answer with one more field. */
    public HttpAnswer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpAnswer(status, more, body, delivery);
    }

    /** The same answer on another way. */
    public HttpAnswer by(Delivery another) {
        return new HttpAnswer(status, headers, body, another);
    }
}
