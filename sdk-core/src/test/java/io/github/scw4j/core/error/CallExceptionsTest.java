package io.github.scw4j.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.scw4j.core.IpAddress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallExceptionsTest {
    private static final CallSummary ONCE =
            new CallSummary("GetCluster", "get cluster 1f3", 1, Duration.ofSeconds(2), "");
    private static final CallSummary GIVEN_UP =
            new CallSummary("CreateCluster", "create cluster \"a\"", 6, Duration.ofSeconds(40), "no tries left");

    record Pool(int size, List<IpAddress> addresses) {}

    record Cluster(List<Pool> pools) {}

    @Test
    void theMessageTellsTheCallTheProblemTheTriesAndWhyThereWereNoMore() {
        TransportException thrown = new TransportException("not connected: refused", GIVEN_UP, Outcome.NOT_DONE, null);

        assertThat(thrown).hasMessage("create cluster \"a\": not connected: refused [6 tries, no tries left]");
        assertThat(thrown.operation()).isEqualTo("CreateCluster");
        assertThat(thrown.tries()).isEqualTo(6);
        assertThat(thrown.elapsed()).isEqualTo(Duration.ofSeconds(40));
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void anUnknownOutcomeKeepsTheLastFailureAsItsCause() {
        TransportException last = new TransportException("cut", GIVEN_UP, Outcome.UNKNOWN, new IOException("reset"));
        OutcomeUnknownException thrown = new OutcomeUnknownException("it may exist", GIVEN_UP, last);

        assertThat(thrown).hasCause(last);
        assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anInterruptedCallTellsWhetherSomethingMayHaveHappened() {
        InterruptedException cause = new InterruptedException();

        assertThat(new CallInterruptedException(ONCE, Outcome.NOT_DONE, cause))
                .hasMessage("get cluster 1f3: interrupted; nothing was done [1 try]");
        assertThat(new CallInterruptedException(GIVEN_UP, Outcome.UNKNOWN, cause))
                .hasMessageContaining("it may have been carried out");
    }

    @Test
    void anUnreadableAnswerTellsWhereItIsUnreadableAndNotWhatStandsThere() {
        DecodeException thrown = unreadable("{\"pools\":[{\"size\":1},{\"size\":\"planted-secret\"}]}");

        assertThat(thrown)
                .hasMessage(
                        "get cluster 1f3: the server did it, but its answer cannot be read at pools[1].size: expected int"
                                + " (HTTP 200, request r1) [1 try]");
        assertThat(thrown.path()).isEqualTo("pools[1].size");
        assertThat(thrown.status()).isEqualTo(200);
        assertThat(thrown.requestId()).contains("r1");
        assertThat(thrown.outcome()).isEqualTo(Outcome.DONE);
        assertThat(thrown.body()).contains("planted-secret");
        assertThat(printed(thrown)).doesNotContain("planted-secret");
    }

    @Test
    void aValueOfTheWrongFormIsToldByItsType() {
        DecodeException thrown = unreadable("{\"pools\":[{\"addresses\":[\"10.0.0.300\"]}]}");

        assertThat(thrown)
                .hasMessageContaining(
                        "at pools[0].addresses[0]: \"10.0.0.300\" is not an IP address, such as 10.0.0.7");
    }

    @Test
    void whatIsNoJsonIsToldByItsPlaceAlone() {
        DecodeException thrown = unreadable("{\n \"pools\": planted_secret}");

        assertThat(thrown)
                .hasMessageContaining("cannot be read at line 2, column ")
                .hasMessageContaining("no valid JSON");
        assertThat(thrown.path()).isEmpty();
        assertThat(printed(thrown)).doesNotContain("planted");
    }

    @Test
    void whatOurOwnDecoderMissesIsToldInItsWords() {
        IOException why = MismatchedInputException.from(null, Object.class, "the answer has no field \"server\"");

        assertThat(new DecodeException(200, Optional.empty(), "{}".getBytes(StandardCharsets.UTF_8), ONCE, why))
                .hasMessageContaining("cannot be read: the answer has no field \"server\" (HTTP 200)");
    }

    @Test
    void anEmptyBodyIsToldAsThat() {
        assertThat(unreadable("")).hasMessageContaining("cannot be read").hasMessageContaining("the body is empty");
    }

    @Test
    void ofAnUnreadableAnswerTheFirstKilobyteIsKept() {
        assertThat(unreadable("x".repeat(5000)).body()).hasSize(1024);
    }

    private static DecodeException unreadable(String answer) {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        try {
            new JsonMapper().readValue(body, Cluster.class);
            throw new AssertionError("readable: " + answer);
        } catch (IOException e) {
            return new DecodeException(200, Optional.of("r1"), body, ONCE, e);
        }
    }

    private static String printed(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Test
    void exceptionsSurviveSerialization() throws Exception {
        ErrorAnswer answer = new ErrorAnswer(400, "t", "m", "r1", "{}");
        List<CallException> all = List.of(
                new ApiException("p", answer, ONCE, Outcome.NOT_DONE),
                new InvalidArgumentsException(
                        "p",
                        answer,
                        List.of(new InvalidArgumentsException.Argument("a", "b", "c")),
                        ONCE,
                        Outcome.NOT_DONE),
                new PermissionsDeniedException(
                        "p", answer, List.of(new PermissionsDeniedException.Denial("a", "b")), ONCE, Outcome.NOT_DONE),
                new QuotasExceededException(
                        "p", answer, List.of(new QuotasExceededException.Quota("a", 1, 1, "")), ONCE, Outcome.NOT_DONE),
                new ResourceExpiredException("p", answer, "a", "b", Instant.EPOCH, ONCE, Outcome.NOT_DONE),
                new TooManyRequestsException(
                        "p",
                        answer,
                        new TooManyRequestsException.Limit(1, 2),
                        Duration.ofSeconds(3),
                        ONCE,
                        Outcome.NOT_DONE),
                new DecodeException(200, Optional.empty(), new byte[0], ONCE, new JsonMappingException(null, "m")));
        for (CallException thrown : all) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(thrown);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject())
                        .usingRecursiveComparison()
                        .ignoringFields("stackTrace", "suppressedExceptions")
                        .isEqualTo(thrown);
            }
        }
    }
}
