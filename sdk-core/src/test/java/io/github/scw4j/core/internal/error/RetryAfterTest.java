package io.github.scw4j.core.internal.error;

import static io.github.scw4j.core.internal.error.Answers.answer;
import static io.github.scw4j.core.internal.error.Answers.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.error.TooManyRequestsException;
import io.github.scw4j.core.error.TooManyRequestsException.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-07-03T09:14:07Z");

    @Test
    void secondsAreALength() {
        assertThat(answer(429, Map.of("retry-after", " 7 "), "").retryAfter(NOW))
                .contains(Duration.ofSeconds(7));
        assertThat(answer(503, Map.of("retry-after", "0"), "").retryAfter(NOW)).contains(Duration.ZERO);
    }

    @Test
    void aDateIsReadByTheServersClockWhereItTellsOne() {
        Map<String, String> without = Map.of("retry-after", "Fri, 03 Jul 2026 09:14:37 GMT");
        Map<String, String> with =
                Map.of("retry-after", "Fri, 03 Jul 2026 09:14:37 GMT", "date", "Fri, 03 Jul 2026 09:14:17 GMT");

        assertThat(answer(429, without, "").retryAfter(NOW)).contains(Duration.ofSeconds(30));
        assertThat(answer(429, with, "").retryAfter(NOW)).contains(Duration.ofSeconds(20));
        assertThat(((TooManyRequestsException) thrown(answer(429, with, ""))).retryAfter())
                .contains(Duration.ofSeconds(20));
        assertThat(((TooManyRequestsException) thrown(answer(429, without, ""))).retryAfter())
                .isEmpty();
    }

    @Test
    void aDateInThePastIsNoWaitAtAll() {
        assertThat(answer(429, Map.of("retry-after", "Fri, 03 Jul 2026 09:00:00 GMT"), "")
                        .retryAfter(NOW))
                .contains(Duration.ZERO);
    }

    @Test
    void theBodySaysItToo() {
        assertThat(answer(429, "{\"type\":\"too_many_requests\",\"reset_seconds\":1.5}")
                        .retryAfter(NOW))
                .contains(Duration.ofMillis(1500));
        assertThat(answer(429, "{\"type\":\"too_many_requests\",\"reset_at\":\"2026-07-03T09:15:07.123456789+00:00\"}")
                        .retryAfter(NOW))
                .contains(Duration.parse("PT1M0.123456789S"));
    }

    @Test
    void whereSeveralAreThereTheLongestCounts() {
        assertThat(answer(
                                429,
                                Map.of("retry-after", "3"),
                                "{\"type\":\"too_many_requests\",\"reset_seconds\":9,\"reset_at\":\"2026-07-03T09:14:12Z\"}")
                        .retryAfter(NOW))
                .contains(Duration.ofSeconds(9));
    }

    @Test
    void nonsenseIsNotALength() {
        for (String nonsense : new String[] {"", "soon", "-4", "1e9", "99999999999999999999", "Fri, 99 Jul 2026"}) {
            assertThat(answer(429, Map.of("retry-after", nonsense), "").retryAfter(NOW))
                    .as(nonsense)
                    .isEmpty();
        }
        assertThat(answer(429, "{\"reset_seconds\":\"4\",\"reset_at\":\"today\"}")
                        .retryAfter(NOW))
                .isEmpty();
        assertThat(answer(429, "{\"reset_seconds\":-4}").retryAfter(NOW)).isEmpty();
    }

    @Test
    void anAbsurdLengthIsCutSoThatNothingOverflows() {
        assertThat(answer(429, "{\"reset_seconds\":1e300}").retryAfter(NOW)).contains(Duration.ofDays(365));
        assertThat(answer(429, "{\"reset_at\":\"+999999999-12-31T23:59:59Z\"}").retryAfter(NOW))
                .contains(Duration.ofDays(365));
    }

    @Test
    void theExceptionKeepsTheLimit() {
        TooManyRequestsException thrown = thrown(TooManyRequestsException.class, 429, """
                {"type":"too_many_requests","limit":{"quota":100},"reset_seconds":12}""");

        assertThat(thrown.limit()).contains(new Limit(100, 0));
        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(12));
        assertThat(thrown).hasMessageContaining("at most 100 requests, again in 12 s");
    }
}
