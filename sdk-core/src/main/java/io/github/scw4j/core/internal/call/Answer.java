package io.github.scw4j.core.internal.call;

import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.Headers;

/**
 * A whole answer, buffered: the connection is free again.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body, empty where there is none
 */
record Answer(int status, Headers headers, byte[] body) {
    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** How many items a list has, where a header says so. */
    OptionalLong totalCount() {
        String count = headers.get("x-total-count");
        try {
            return count == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(count.trim()));
        } catch (NumberFormatException e) {
            // a total is a hint: a list is read to its end without one
            return OptionalLong.empty();
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
