package io.github.scw4j.testkit.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that the embedded Scaleway received.
 *
 * @param operation name of the operation as in the contract, for example {@code CreateCluster}; {@code ""} for a path of no
 *     contract
 * @param method HTTP verb
 * @param path path as sent
 * @param query query parameters, decoded
 * @param headers header fields with the token taken out; names are matched whatever their case
 * @param body body as text, {@code ""} for none
 * @param at virtual time at which it came in
 */
public record ReceivedCall(
        String operation,
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        String body,
        Instant at) {

    /** The first value of a header field. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    /** The first value of a query parameter. */
    public Optional<String> queryParameter(String name) {
        return Optional.ofNullable(query.get(name)).map(values -> values.get(0));
    }
}
