package io.github.scw4j.core.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.error.ApiException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ErrorDecoderPropertyTest {
    private static final Instant NOW = Instant.parse("2026-07-03T09:14:07Z");

    @Property
    void anyBytesWithAnyStatusGiveAnExceptionThatKeepsTheStatus(
            @ForAll @IntRange(min = 100, max = 999) int status, @ForAll byte[] body, @ForAll String contentType) {
        holds(status, Map.of("content-type", contentType, "x-request-id", "r1"), body);
    }

    @Property
    void anyJsonWithAnyStatusGivesAnExceptionThatKeepsTheStatus(
            @ForAll @IntRange(min = 300, max = 599) int status,
            @ForAll("errorLikeJson") String body,
            @ForAll("retryAfters") String retryAfter) {
        holds(
                status,
                Map.of("x-request-id", "r1", "retry-after", retryAfter, "date", retryAfter, "location", retryAfter),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static void holds(int status, Map<String, String> headers, byte[] body) {
        ApiProblem problem = Answers.answer(status, headers, body);
        ApiException thrown = Answers.thrown(problem);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.requestId()).contains("r1");
        assertThat(thrown.getMessage())
                .contains("(HTTP " + status + ", request r1)")
                .doesNotContain("\n");
        problem.retryAfter(NOW).ifPresent(wait -> assertThat(wait).isGreaterThanOrEqualTo(Duration.ZERO));
    }

    @Provide
    Arbitrary<String> retryAfters() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "5", "Fri, 03 Jul 2026 09:14:37 GMT", "http://a b/", "-1"),
                Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    Arbitrary<String> errorLikeJson() {
        Arbitrary<String> type = Arbitraries.of(
                "invalid_arguments",
                "denied_authentication",
                "permissions_denied",
                "quotas_exceeded",
                "not_found",
                "transient_state",
                "already_exists",
                "resource_expired",
                "precondition_failed",
                "locked",
                "too_many_requests",
                "out_of_stock",
                "unknown_resource",
                "invalid_request_error",
                "brand_new");
        Arbitrary<String> field = Arbitraries.of(
                "message",
                "details",
                "resource",
                "resource_id",
                "current_state",
                "help_message",
                "precondition",
                "expired_since",
                "limit",
                "reset_seconds",
                "reset_at",
                "fields",
                "method",
                "reason");
        Arbitrary<String> value = Arbitraries.lazyOf(
                () -> Arbitraries.of(
                        "null", "true", "-7", "1e400", "\"\"", "\"Quota exceeded\"", "[]", "{}", "[null,[],{}]"),
                () -> Arbitraries.of(
                        "\"'%s' not found\"".formatted("11111111-2222-4333-8444-555555555555"),
                        "\"{\\\"message\\\":{}}\"",
                        "[{\"argument_name\":[],\"help_message\":\"{\",\"quota\":\"x\"}]",
                        "{\"quota\":99999999999999999999,\"window_seconds\":null}",
                        "{\"name\":[\"a\",{}],\"b\":3}"),
                () -> Arbitraries.strings().ofMaxLength(12).map(text -> '"' + text.replaceAll("[\"\\\\]", "") + '"'));
        Arbitrary<String> member =
                Combinators.combine(field, value).as((name, content) -> "\"" + name + "\":" + content);
        return Combinators.combine(type, member.list().ofMaxSize(6))
                .as((word, members) -> "{\"type\":\"" + word + "\""
                        + String.join("", members.stream().map(one -> "," + one).toList()) + "}");
    }
}
