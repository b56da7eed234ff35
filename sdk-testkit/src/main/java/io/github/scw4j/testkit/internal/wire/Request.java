package io.github.scw4j.testkit.internal.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.http.Content;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request to an operation, taken apart.
 *
 * @param pathParameters values of the template's parameters, decoded
 * @param query query parameters, decoded
 * @param body JSON object, empty where no body was sent
 * @param content the body as it was sent
 * @param token the secret key that was sent
 * @param now virtual time of the answer
 * @param listShift by how many items a list moves under this page, see {@link Page}
 */
public record Request(
        Map<String, String> pathParameters,
        Query query,
        ObjectNode body,
        Content content,
        String token,
        Instant now,
        int listShift) {

    /** A parameter of the path. */
    public String path(String name) {
        return Optional.ofNullable(pathParameters.get(name))
                .orElseThrow(() -> new IllegalStateException("the path has no " + name));
    }

    /** The region of the path. */
    public String region() {
        return path("region");
    }

    /** The zone of the path. */
    public String zone() {
        return path("zone");
    }

    /** The body, to be read with its constraints. */
    public Arguments arguments() {
        return Arguments.of(body);
    }
}
