package io.github.scw4j.core.internal.error;

import static io.github.scw4j.core.internal.error.Answers.REQUEST_ID;
import static io.github.scw4j.core.internal.error.Answers.answer;
import static io.github.scw4j.core.internal.error.Answers.thrown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.scw4j.core.error.AlreadyExistsException;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.ConflictException;
import io.github.scw4j.core.error.DeniedAuthenticationException;
import io.github.scw4j.core.error.InvalidArgumentsException;
import io.github.scw4j.core.error.InvalidArgumentsException.Argument;
import io.github.scw4j.core.error.OutOfStockException;
import io.github.scw4j.core.error.PermissionsDeniedException;
import io.github.scw4j.core.error.PermissionsDeniedException.Denial;
import io.github.scw4j.core.error.PreconditionFailedException;
import io.github.scw4j.core.error.QuotasExceededException;
import io.github.scw4j.core.error.QuotasExceededException.Quota;
import io.github.scw4j.core.error.ResourceExpiredException;
import io.github.scw4j.core.error.ResourceLockedException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.error.TooManyRequestsException;
import io.github.scw4j.core.error.TransientStateException;
import io.github.scw4j.core.internal.error.ApiProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorDecoderTest {
    private static final String ID = "11111111-2222-4333-8444-555555555555";

    /** Every shape of the contract's errors and of those observed on the wire. */
    static Stream<Arguments> everyShapeOfAnError() {
        return Stream.of(
                row(
                        400,
                        """
                        {"type":"invalid_arguments","message":"invalid argument(s)","details":[{"argument_name":"version",\
                        "reason":"constraint","help_message":"creating Kosmos clusters with Kubernetes 1.35+ is not yet supported"}]}""",
                        Kind.INVALID_ARGUMENTS,
                        InvalidArgumentsException.class,
                        "invalid_arguments: version: creating Kosmos clusters with Kubernetes 1.35+ is not yet supported"),
                row(
                        400,
                        """
                        {"type":"invalid_arguments","message":"invalid argument(s)","details":[\
                        {"argument_name":"commercial_type","reason":"required","help_message":"required key not provided"},\
                        {"argument_name":"image","reason":"required"}]}""",
                        Kind.INVALID_ARGUMENTS,
                        InvalidArgumentsException.class,
                        "commercial_type: required key not provided, image: required"),
                row(
                        400,
                        """
                        {"type":"invalid_arguments","message":"Validation Error","details":[]}""",
                        Kind.INVALID_ARGUMENTS,
                        InvalidArgumentsException.class,
                        "invalid_arguments: Validation Error"),
                row(
                        400,
                        """
                        {"type":"invalid_request_error","message":"Validation Error","fields":{"size":["required key not provided"],\
                        "name":["required key not provided","too short"]}}""",
                        Kind.INVALID_ARGUMENTS,
                        InvalidArgumentsException.class,
                        "name: required key not provided, name: too short, size: required key not provided"),
                row(400, """
                        {"message":"something is wrong"}""", Kind.OTHER, ApiException.class, "refused: something is wrong (HTTP 400"),
                row(
                        401,
                        """
                        {"type":"denied_authentication","message":"authentication is denied","method":"api_key","reason":"not_found"}""",
                        Kind.DENIED_AUTHENTICATION,
                        DeniedAuthenticationException.class,
                        "denied_authentication: the server does not know the key; check the secret key"),
                row(401, """
                        {"type":"denied_authentication","message":"authentication is denied","method":"jwt","reason":"expired"}""", Kind.DENIED_AUTHENTICATION, DeniedAuthenticationException.class, "the key has expired"),
                row(
                        403,
                        """
                        {"type":"permissions_denied","message":"insufficient permissions","details":[{"action":"write","resource":"vpc_vpc"}]}""",
                        Kind.PERMISSIONS_DENIED,
                        PermissionsDeniedException.class,
                        "permissions_denied: write vpc_vpc; the key's IAM policy has to allow it"),
                row(
                        403,
                        """
                        {"type":"authorization_required","message":"insufficient permissions"}""",
                        Kind.PERMISSIONS_DENIED,
                        PermissionsDeniedException.class,
                        "authorization_required: insufficient permissions"),
                row(
                        403,
                        """
                        {"message":"forbidden"}""",
                        Kind.PERMISSIONS_DENIED,
                        PermissionsDeniedException.class,
                        "permissions_denied: forbidden"),
                row(
                        403,
                        """
                        {"type":"quotas_exceeded","message":"quota(s) exceeded for this resource","details":[\
                        {"resource":"pools","quota":10,"current":10,"project_id":"p1"}]}""",
                        Kind.QUOTAS_EXCEEDED,
                        QuotasExceededException.class,
                        "quotas_exceeded: pools 10/10 in p1; delete what is not needed"),
                row(
                        403,
                        """
                        {"type":"invalid_request_error","message":"Quota exceeded for this resource.","resource":"ips"}""",
                        Kind.QUOTAS_EXCEEDED,
                        QuotasExceededException.class,
                        "invalid_request_error: ips; delete what is not needed"),
                row(
                        429,
                        """
                        {"message":"Server quota exceeded"}""",
                        Kind.QUOTAS_EXCEEDED,
                        QuotasExceededException.class,
                        "quotas_exceeded: Server quota exceeded"),
                row(
                        404,
                        """
                        {"type":"not_found","message":"resource is not found","resource":"cluster","resource_id":"%s"}""".formatted(ID),
                        Kind.NOT_FOUND,
                        ResourceNotFoundException.class,
                        "not_found: cluster " + ID + "; check the id"),
                row(404, """
                        {"type":"not_found","message":"resource is not found","resource":"","resource_id":""}""", Kind.NOT_FOUND, ResourceNotFoundException.class, "not_found: resource is not found"),
                row(404, """
                        {"type":"not_found","message":"resource is not found","resource":"unknown","resource_id":""}""", Kind.NOT_FOUND, ResourceNotFoundException.class, "not_found: resource is not found"),
                row(404, """
                        {"message":"lbs not Found"}""", Kind.NOT_FOUND, ResourceNotFoundException.class, "not_found: lbs not Found"),
                row(404, """
                        {"message":"Not Found"}""", Kind.NOT_FOUND, ResourceNotFoundException.class, "the API has no such path"),
                row(404, "", Kind.NOT_FOUND, ResourceNotFoundException.class, "not_found; check the id"),
                row(
                        404,
                        """
                        {"type":"unknown_resource","message":"Volume '%s' not found."}""".formatted(ID),
                        Kind.NOT_FOUND,
                        ResourceNotFoundException.class,
                        "unknown_resource: volume " + ID),
                row(
                        404,
                        """
                        {"type":"unknown_resource","message":"resource is not found"}""",
                        Kind.NOT_FOUND,
                        ResourceNotFoundException.class,
                        "unknown_resource: resource is not found"),
                row(
                        409,
                        """
                        {"type":"transient_state","message":"resource is in a transient state","resource":"gateway","resource_id":"%s",\
                        "current_state":"configuring"}""".formatted(ID),
                        Kind.TRANSIENT_STATE,
                        TransientStateException.class,
                        "transient_state: gateway " + ID + " is configuring; wait until it is stable"),
                row(
                        409,
                        """
                        {"type":"transient_state","message":"resource is in a transient state","resource":"","resource_id":"","current_state":""}""",
                        Kind.TRANSIENT_STATE,
                        TransientStateException.class,
                        "transient_state: resource is in a transient state"),
                row(
                        409,
                        """
                        {"type":"already_exists","message":"resource already exists","resource":"namespace","resource_id":"%s",\
                        "help_message":"the name is taken"}""".formatted(ID),
                        Kind.ALREADY_EXISTS,
                        AlreadyExistsException.class,
                        "already_exists: namespace " + ID + ": the name is taken; take that one, or another name"),
                row(409, """
                        {"message":"conflict"}""", Kind.CONFLICT, ConflictException.class, "conflict: conflict (HTTP 409"),
                row(409, """
                        {"type":"conflict","message":"volume is in use"}""", Kind.CONFLICT, ConflictException.class, "conflict: volume is in use (HTTP 409"),
                row(
                        410,
                        """
                        {"type":"resource_expired","message":"expired","resource":"x","resource_id":"y","expired_since":"2026-01-02T03:04:05Z"}""",
                        Kind.EXPIRED,
                        ResourceExpiredException.class,
                        "resource_expired: x y since 2026-01-02T03:04:05Z"),
                row(410, """
                        {"type":"expired","message":"expired","resource":"x","resource_id":"y"}""", Kind.EXPIRED, ResourceExpiredException.class, "expired: x y"),
                row(
                        412,
                        """
                        {"type":"precondition_failed","message":"precondition is not respected","precondition":"resource_still_in_use",\
                        "help_message":"Private Network must be empty to be deleted"}""",
                        Kind.PRECONDITION_FAILED,
                        PreconditionFailedException.class,
                        "precondition_failed: resource_still_in_use: Private Network must be empty to be deleted"),
                row(
                        400,
                        """
                        {"type":"precondition_failed","message":"precondition is not respected","precondition":"protected_resource"}""",
                        Kind.PRECONDITION_FAILED,
                        PreconditionFailedException.class,
                        "precondition_failed: protected_resource (HTTP 400"),
                row(
                        423,
                        """
                        {"type":"locked","message":"resource is locked","resource":"cluster","resource_id":"%s"}""".formatted(ID),
                        Kind.LOCKED,
                        ResourceLockedException.class,
                        "locked: cluster " + ID + "; ask Scaleway's support"),
                row(
                        429,
                        """
                        {"type":"too_many_requests","message":"too many requests","help_message":"slow down",\
                        "limit":{"quota":100,"window_seconds":60},"reset_seconds":12}""",
                        Kind.TOO_MANY_REQUESTS,
                        TooManyRequestsException.class,
                        "too_many_requests: slow down, at most 100 requests in 60 s, again in 12 s"),
                row(429, "", Kind.TOO_MANY_REQUESTS, TooManyRequestsException.class, "too_many_requests; send fewer"),
                row(
                        503,
                        """
                        {"type":"out_of_stock","message":"resource is out of stock","resource":"server"}""",
                        Kind.OUT_OF_STOCK,
                        OutOfStockException.class,
                        "out_of_stock: server; take another zone or another type"),
                row(400, """
                        {"type":"out_of_stock","message":"resource is out of stock","resource":"server"}""", Kind.OUT_OF_STOCK, OutOfStockException.class, "out_of_stock: server"),
                row(500, """
                        {"message":"internal error"}""", Kind.SERVER_ERROR, ServerException.class, "server_error: internal error (HTTP 500"),
                row(
                        500,
                        """
                        {"type":"server_error","message":"Sorry, impossible to poweroff right now, please retry later."}""",
                        Kind.SERVER_ERROR,
                        ServerException.class,
                        "server_error: Sorry, impossible to poweroff right now"),
                row(
                        501,
                        """
                        {"message":"unknown service"}""",
                        Kind.SERVER_ERROR,
                        ServerException.class,
                        "server_error: unknown service; the API does not have this operation"),
                row(
                        503,
                        "upstream connect error or disconnect/reset before headers",
                        Kind.SERVER_ERROR,
                        ServerException.class,
                        "server_error: upstream connect error or disconnect/reset before headers (HTTP 503"),
                row(
                        502,
                        "<html>\r\n<head><title>502 Bad Gateway</title></head></html>",
                        Kind.SERVER_ERROR,
                        ServerException.class,
                        "server_error: 502 Bad Gateway (HTTP 502"),
                row(503, "{\"message\":\"cut o", Kind.SERVER_ERROR, ServerException.class, "{\"message\":\"cut o"),
                row(500, "[1,2]", Kind.SERVER_ERROR, ServerException.class, "server_error: [1,2] (HTTP 500"),
                row(500, "17", Kind.SERVER_ERROR, ServerException.class, "server_error: 17 (HTTP 500"),
                row(500, "null", Kind.SERVER_ERROR, ServerException.class, "server_error: null (HTTP 500"),
                row(404, """
                        {"type":["not_found"],"message":{"a":1},"resource":7}""", Kind.NOT_FOUND, ResourceNotFoundException.class, "not_found: 7"),
                row(418, "", Kind.OTHER, ApiException.class, "refused (HTTP 418"));
    }

    private static Arguments row(
            int status, String body, Kind kind, Class<? extends ApiException> exception, String text) {
        return arguments(status, body, kind, exception, text);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyShapeOfAnError")
    void everyShapeIsClassifiedAndTold(
            int status, String body, Kind kind, Class<? extends ApiException> exception, String text) {
        ApiProblem problem = answer(status, body);
        ApiException thrown = thrown(problem);

        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(thrown).isExactlyInstanceOf(exception);
        assertThat(thrown)
                .hasMessageStartingWith("create pool \"web\" of cluster 1f3: ")
                .hasMessageContaining(text)
                .hasMessageContaining("(HTTP " + status + ", request " + REQUEST_ID + ")")
                .hasMessageEndingWith(" [1 try]");
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.requestId()).contains(REQUEST_ID);
        assertThat(thrown.body()).isEqualTo(body);
    }

    @Test
    void argumentsKeepTheirNamesReasonsAndHelp() {
        InvalidArgumentsException thrown = thrown(InvalidArgumentsException.class, 400, """
                {"type":"invalid_arguments","message":"invalid argument(s)","details":[
                 {"argument_name":"node_type","reason":"constraint","help_message":"not in this zone"},{"reason":"odd"},null,7]}""");

        assertThat(thrown.arguments())
                .containsExactly(
                        new Argument("node_type", "constraint", "not in this zone"), new Argument("", "odd", ""));
        assertThat(thrown.type()).contains("invalid_arguments");
        assertThat(thrown.apiMessage()).contains("invalid argument(s)");
    }

    @Test
    void aHelpThatIsAnotherErrorInJsonGivesTheSentenceInside() {
        InvalidArgumentsException thrown = thrown(InvalidArgumentsException.class, 400, """
                {"type":"invalid_arguments","details":[{"argument_name":"volume","reason":"constraint",
                 "help_message":"{\\"type\\":\\"x\\",\\"message\\":\\"volume is too small\\"}"},
                 {"argument_name":"image","reason":"constraint","help_message":"{not json"}]}""");

        assertThat(thrown.arguments()).extracting(Argument::help).containsExactly("volume is too small", "{not json");
    }

    @Test
    void deniedAuthenticationTellsMethodAndReasonAndTheKeyItWasSentWith() {
        ApiProblem problem = answer(401, """
                {"type":"denied_authentication","message":"authentication is denied","method":"api_key","reason":"not_found"}""");

        assertThat(problem.sentWith("key 3f1a2b4c-xxxx of SCW_SECRET_KEY").problem())
                .contains("check the secret key (sent with key 3f1a2b4c-xxxx of SCW_SECRET_KEY)");
        DeniedAuthenticationException thrown = (DeniedAuthenticationException) thrown(problem);
        assertThat(thrown.method()).contains("api_key");
        assertThat(thrown.reason()).contains("not_found");
    }

    @Test
    void denialsAndQuotasKeepTheirParts() {
        assertThat(thrown(PermissionsDeniedException.class, 403, """
                                {"type":"permissions_denied","details":[{"resource":"compute_ips","action":"read"}]}""").denials())
                .containsExactly(new Denial("compute_ips", "read"));
        assertThat(thrown(QuotasExceededException.class, 403, """
                                {"type":"quotas_exceeded","details":[{"resource":"clusters","quota":20,"current":21,
                                 "organization_id":"o","project_id":"p"},{"resource":"pools","quota":2,"current":2,"project_id":"p"}]}""").quotas())
                .containsExactly(new Quota("clusters", 20, 21, "o"), new Quota("pools", 2, 2, "p"));
        assertThat(thrown(QuotasExceededException.class, 403, """
                                {"type":"invalid_request_error","message":"Quota exceeded for this resource.","resource":"ips"}""").quotas())
                .containsExactly(new Quota("ips", 0, 0, ""));
    }

    @Test
    void theIdInAnOldSentenceIsFound() {
        ResourceNotFoundException doubleQuoted = thrown(ResourceNotFoundException.class, 404, """
                {"type":"unknown_resource","message":"\\"%s\\" not found"}""".formatted(ID));
        ResourceNotFoundException singleQuoted = thrown(ResourceNotFoundException.class, 404, """
                {"type":"unknown_resource","message":"Security group '%s' not found "}""".formatted(ID));
        ResourceNotFoundException noUuid = thrown(ResourceNotFoundException.class, 404, """
                {"type":"unknown_resource","message":"Ip '1.2.3.4' not found"}""");

        assertThat(doubleQuoted.resource()).isEmpty();
        assertThat(doubleQuoted.resourceId()).contains(ID);
        assertThat(singleQuoted.resource()).contains("security_group");
        assertThat(singleQuoted.resourceId()).contains(ID);
        assertThat(singleQuoted.type()).contains("unknown_resource");
        assertThat(noUuid.resourceId()).isEmpty();
    }

    @Test
    void statesPreconditionsAndTimesAreThere() {
        TransientStateException busy = thrown(TransientStateException.class, 409, """
                {"type":"transient_state","resource":"cluster","resource_id":"c","current_state":"updating"}""");
        PreconditionFailedException inUse = thrown(PreconditionFailedException.class, 412, """
                {"type":"precondition_failed","precondition":"resource_still_in_use","help_message":"empty it"}""");
        ResourceExpiredException expired = thrown(ResourceExpiredException.class, 410, """
                {"type":"expired","resource":"r","resource_id":"i","expired_since":"2026-01-02T03:04:05+00:00"}""");

        assertThat(busy.currentState()).contains("updating");
        assertThat(busy.resourceId()).contains("c");
        assertThat(inUse.precondition()).contains("resource_still_in_use");
        assertThat(inUse.help()).contains("empty it");
        assertThat(inUse.isStillInUse()).isTrue();
        assertThat(answer(412, "{\"type\":\"precondition_failed\",\"precondition\":\"resource_still_in_use\"}")
                        .isStillInUse())
                .isTrue();
        assertThat(expired.expiredSince()).contains(Instant.parse("2026-01-02T03:04:05Z"));
    }

    @Test
    void onlyA501OfNoOtherKindIsNotImplemented() {
        assertThat(answer(501, "").isNotImplemented()).isTrue();
        assertThat(answer(503, "").isNotImplemented()).isFalse();
        assertThat(answer(501, "{\"type\":\"out_of_stock\"}").isNotImplemented())
                .isFalse();
    }

    @Test
    void aRedirectTellsWhereToWithoutItsQuery() {
        ApiProblem problem =
                answer(307, Map.of("location", "https://user:pass@elsewhere.example:8443/k8s?token=s3cret"), "moved");

        assertThat(problem.kind()).isEqualTo(Kind.REDIRECT);
        assertThat(thrown(problem))
                .isExactlyInstanceOf(ApiException.class)
                .hasMessageContaining(
                        "redirect: to https://elsewhere.example:8443/k8s; not followed, as the key would go")
                .hasMessageNotContaining("s3cret")
                .hasMessageNotContaining("pass");
        assertThat(answer(302, Map.of("location", "::not a uri::"), "").problem())
                .contains("to a malformed location");
    }

    @Test
    void theBodyIsReadInItsOwnCharacterSet() {
        Map<String, String> latin1 = Map.of("content-type", "application/json; charset=ISO-8859-1");
        Map<String, String> nonsense = Map.of("content-type", "application/json; charset=\"no such thing\"");
        byte[] body = "{\"message\":\"réseau occupé\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(answer(500, latin1, body).problem()).contains("réseau occupé");
        assertThat(answer(500, nonsense, body).problem()).contains("r seau occup");
        assertThat(answer(500, "\uFEFF{\"message\":\"with a byte order mark\"}").problem())
                .contains("server_error: with a byte order mark");
    }

    @Test
    void ofALongBodyTheFirstKilobyteIsKeptAndTheMessageStaysShort() {
        ApiException thrown = thrown(answer(502, "x".repeat(100_000)));

        assertThat(thrown.body()).hasSize(1024);
        assertThat(thrown.getMessage()).hasSizeLessThan(500);
    }

    @Test
    void anAnswerWithNothingInItStillGivesASentence() {
        ApiProblem problem = answer(429, Map.of("x-envoy-ratelimited", "true"), "");

        assertThat(problem.problem()).isEqualTo("too_many_requests; send fewer requests at once (HTTP 429)");
        assertThat(thrown(problem).requestId()).isEmpty();
        assertThat(thrown(problem).type()).isEmpty();
    }
}
