package io.github.scw4j.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.internal.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

/** The sentences are those of recorded answers. */
class MissingResourceTest {
    private static final String ID = "11111111-1111-4111-8111-111111111111";
    private static final Operation<?, ?> GET_LB = Operation.get("GetLB", "/lb/v1/zones/{zone}/lbs/{lb_id}");

    @Test
    void whatIsReadOrDeletedIsWhatIsMissing() {
        assertThat(MissingResource.of("lbs not Found", GET_LB, List.of(ID))).contains(new MissingResource("lb", ID));
        assertThat(MissingResource.of(
                        "backend not Found",
                        Operation.delete("DeleteBackend", "/lb/v1/zones/{zone}/backends/{backend_id}"),
                        List.of(ID)))
                .contains(new MissingResource("backend", ID));
    }

    @Test
    void theServersWrongNounForARouteDoesNotMislead() {
        Operation<?, ?> getRoute = Operation.get("GetRoute", "/lb/v1/zones/{zone}/routes/{route_id}");

        assertThat(MissingResource.of("privateNetwork not Found", getRoute, List.of(ID)))
                .contains(new MissingResource("route", ID));
    }

    @Test
    void whatARequestNamesInItsBodyHasTheServersNoun() {
        Operation<?, ?> attach =
                Operation.post("AttachPrivateNetwork", "/lb/v1/zones/{zone}/lbs/{lb_id}/attach-private-network");

        assertThat(MissingResource.of("privateNetwork not Found", attach, List.of(ID)))
                .contains(new MissingResource("private_network", ""));
        assertThat(MissingResource.of("lbs not Found", attach, List.of(ID))).contains(new MissingResource("lb", ID));
    }

    @Test
    void anotherSentenceSaysNothing() {
        assertThat(MissingResource.of("Not Found", GET_LB, List.of(ID))).isEmpty();
        assertThat(MissingResource.of("resource is not found", GET_LB, List.of(ID)))
                .isEmpty();
        assertThat(MissingResource.of("", GET_LB, List.of(ID))).isEmpty();
    }

    @Test
    void theExceptionNamesIt() {
        Answer answer = new Answer(
                404,
                Headers.of(Map.of("content-type", "application/json")),
                "{\"message\":\"lbs not Found\"}".getBytes(StandardCharsets.UTF_8));
        CallSummary call = new CallSummary("GetLB", "get lb " + ID, 1, Duration.ZERO, "");

        Failure failure = Failure.of(answer, Instant.EPOCH, GET_LB, List.of(ID), () -> "");

        assertThat(failure.problem()).startsWith("not_found: lb " + ID + "; check the id, and its region or zone");
        assertThat(failure.toException(call, Outcome.NOT_DONE))
                .isInstanceOfSatisfying(ResourceNotFoundException.class, e -> {
                    assertThat(e.resource()).contains("lb");
                    assertThat(e.resourceId()).contains(ID);
                    assertThat(e.apiMessage()).contains("lbs not Found");
                });
    }
}
