package io.github.scw4j.core.internal.error;

import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Answers for the tests of this package, made from literals. */
final class Answers {
    static final String REQUEST_ID = "7a0c2f9e-3f61-4c1c-9a9e-0f6a8f4f3d11";
    static final CallSummary CREATE_POOL =
            new CallSummary("CreatePool", "create pool \"web\" of cluster 1f3", 1, Duration.ofMillis(80), "");

    private Answers() {}

    static ApiProblem answer(int status, String body) {
        return answer(status, Map.of("content-type", "application/json", "x-request-id", REQUEST_ID), body);
    }

    static ApiProblem answer(int status, Map<String, String> headers, String body) {
        return answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static ApiProblem answer(int status, Map<String, String> headers, byte[] body) {
        return ErrorDecoder.decode(status, name -> Optional.ofNullable(headers.get(name)), body);
    }

    static ApiException thrown(ApiProblem problem) {
        return problem.toException(CREATE_POOL, Outcome.NOT_DONE);
    }

    static <E extends ApiException> E thrown(Class<E> type, int status, String body) {
        return type.cast(thrown(answer(status, body)));
    }
}
