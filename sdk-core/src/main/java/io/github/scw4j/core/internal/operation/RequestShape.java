package io.github.scw4j.core.internal.operation;

import java.util.List;

/**
 * Where an operation's request goes.
 *
 * @param <Q> the request
 */
public sealed interface RequestShape<Q> {

    /** Nothing beside the path; no body at all. */
    record None() implements RequestShape<Nothing> {}

    /** Nothing to say, but a body {@code {}} that the server expects. */
    record EmptyBody() implements RequestShape<Nothing> {}

    /**
     * The fields of the request become query parameters; those that are absent are left out, lists are repeated
     * ({@code tags=a&tags=b}) unless they are named in {@code commaJoined} ({@code tags=a,b}).
     */
    record Query<Q>(Class<Q> type, List<String> commaJoined) implements RequestShape<Q> {}

    /** The request is the JSON body. {@code filled} names the fields that the client's defaults fill when they are absent. */
    record Body<Q>(Class<Q> type, List<Filled> filled) implements RequestShape<Q> {}

    /** The request is the body as it stands, in a media type of its own. */
    record Text(String contentType) implements RequestShape<String> {}

    /**
     * A field that takes a default of the client when the caller set neither it nor one of its alternatives.
     *
     * @param field the field on the wire
     * @param source which default
     * @param unless fields that make it unnecessary
     */
    record Filled(String field, ClientDefault source, List<String> unless) {}

    /** The defaults of the client that a body can need. */
    enum ClientDefault {
        PROJECT,
        ORGANIZATION,
        ZONE
    }
}
