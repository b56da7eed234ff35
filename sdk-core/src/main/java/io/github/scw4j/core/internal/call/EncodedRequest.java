package io.github.scw4j.core.internal.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.core.internal.operation.HttpMethod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes on the wire, the same for every try.
 *
 * @param method the HTTP method
 * @param url path and query behind the API's address
 * @param body the body; null when there is none
 * @param contentType the body's media type
 * @param tree the body as JSON, for descriptions; null when it is none
 * @param projectId the project named in the body
 */
record EncodedRequest(
        HttpMethod method,
        String url,
        byte @Nullable [] body,
        String contentType,
        @Nullable JsonNode tree,
        Optional<String> projectId) {}
