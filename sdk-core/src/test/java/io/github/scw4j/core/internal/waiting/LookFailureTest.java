package io.github.scw4j.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.ErrorAnswer;
import io.github.scw4j.core.error.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookFailureTest {
    private static Throwable status(int status) {
        return new ApiException(
                "HTTP " + status,
                new ErrorAnswer(status, "", "", "", ""),
                new CallSummary("GetThing", "get thing", 1, Duration.ZERO, ""),
                Outcome.NOT_DONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 425, 429, 500, 502, 503, 504})
    void whatMayPassIsABlip(int status) {
        assertThat(LookFailure.of(status(status))).isEqualTo(LookFailure.PASSING);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 405, 422, 501})
    void whatWouldBeSaidAgainIsARefusal(int status) {
        assertThat(LookFailure.of(status(status))).isEqualTo(LookFailure.REFUSED);
    }

    @Test
    void noAnswerIsABlip() {
        assertThat(LookFailure.of(Things.cut())).isEqualTo(LookFailure.PASSING);
    }

    @Test
    void aResourceThatIsNotFoundIsNeither() {
        assertThat(LookFailure.of(Things.notFound("a"))).isEqualTo(LookFailure.NOT_FOUND);
    }

    @Test
    void aMistakeInTheProgramIsNoBlip() {
        assertThat(LookFailure.of(new IllegalStateException("mistake"))).isEqualTo(LookFailure.REFUSED);
        assertThat(LookFailure.of(new OutOfMemoryError())).isEqualTo(LookFailure.REFUSED);
    }
}
