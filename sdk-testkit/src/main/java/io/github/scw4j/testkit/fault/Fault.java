package io.github.scw4j.testkit.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.fault.Spoil;
import io.github.scw4j.testkit.internal.http.Content;
import io.github.scw4j.testkit.internal.http.Delivery;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.ApiException;
import io.github.scw4j.testkit.internal.wire.Errors;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** Something that goes wrong with a call. A value; give it to a rule of {@link Faults}. */
public final class Fault {

    private static final String JSON = "application/json";

    private final Spoil spoil;

    private Fault(Spoil spoil) {
        this.spoil = spoil;
    }

    Spoil spoil() {
        return spoil;
    }

    /** Both faults, for example a latency and a status. Where both give an answer, this one's counts. */
    public Fault and(Fault other) {
        return new Fault(spoil.and(other.spoil));
    }

    /** The call is held up for a length of real time before the server acts. */
    public static Fault latency(Duration real) {
        return latency(real, real);
    }

    /** The call is held up for a random length of real time before the server acts. */
    public static Fault latency(Duration least, Duration most) {
        return new Fault(Spoil.NONE.withLatency(least, most));
    }

    /** The server does not act; a status comes with a body of {@code message} alone, such as the gateway sends. */
    public static Fault status(int status) {
        return new Fault(Spoil.NONE.withReply(plain(status), false));
    }

    /** The server acts, and then a status comes in place of its answer. */
    public static Fault statusAfterActing(int status) {
        return new Fault(Spoil.NONE.withReply(plain(status), true));
    }

    private static Spoil.Reply plain(int status) {
        return new Spoil.Reply(
                status, Map.of("content-type", JSON), Content.of("{\"message\":\"" + message(status) + "\"}"));
    }

    private static String message(int status) {
        return switch (status) {
            case 502, 503 -> "upstream connect error or disconnect/reset before headers";
            case 504 -> "upstream request timeout";
            default -> "internal error";
        };
    }

    /** The server does not act; this answer comes. Header names as they are to be sent, {@code content-type} included. */
    public static Fault answer(int status, Map<String, String> headers, String body) {
        return new Fault(Spoil.NONE.withReply(new Spoil.Reply(status, Map.copyOf(headers), Content.of(body)), false));
    }

    /** The server acts, and then this answer comes in place of its own. */
    public static Fault answerAfterActing(int status, Map<String, String> headers, String body) {
        return new Fault(Spoil.NONE.withReply(new Spoil.Reply(status, Map.copyOf(headers), Content.of(body)), true));
    }

    /** The gateway's rate limit as recorded: 429 with neither body nor content type nor {@code Retry-After}. */
    public static Fault tooManyRequests() {
        return answer(429, Map.of("x-envoy-ratelimited", "true"), "");
    }

    /** 429 with {@code Retry-After} in whole seconds, and the body of {@code too_many_requests}. */
    public static Fault tooManyRequests(Duration retryAfter) {
        long seconds = retryAfter.toSeconds();
        return answer(
                429,
                Map.of("content-type", JSON, "retry-after", Long.toString(seconds)),
                "{\"type\":\"too_many_requests\",\"message\":\"too many requests\",\"help_message\":\"slow down\","
                        + "\"reset_seconds\":" + seconds + "}");
    }

    /** A 502 in HTML, as proxies send it. */
    public static Fault htmlBadGateway() {
        return answer(
                502,
                Map.of("content-type", "text/html"),
                "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>");
    }

    /** 503 {@code out_of_stock}, which is not for a moment only. */
    public static Fault outOfStock(String resource) {
        return error(Errors.outOfStock(resource));
    }

    /** 403 {@code quotas_exceeded}. */
    public static Fault quotaExceeded(String resource, int quota, int current) {
        return error(Errors.quotasExceeded(resource, quota, current, ""));
    }

    /** 403 {@code permissions_denied}. */
    public static Fault permissionsDenied(String resource, String action) {
        return error(Errors.permissionsDenied(resource, action));
    }

    /** 401 {@code denied_authentication}. */
    public static Fault deniedAuthentication() {
        return error(Errors.deniedAuthentication("not_found"));
    }

    /** 404 {@code not_found}. */
    public static Fault notFound(String resource, String id) {
        return error(Errors.notFound(resource, id));
    }

    /** 404 with {@code message} alone and no {@code type}, as the Load Balancer API sends it. */
    public static Fault notFoundWithoutType(String noun) {
        return answer(404, Map.of("content-type", JSON), "{\"message\":\"" + noun + " not Found\"}");
    }

    /** 409 {@code transient_state}: nothing was done. */
    public static Fault transientState(String resource, String id, String state) {
        return error(Errors.transientState(resource, id, state));
    }

    /** 412 {@code precondition_failed} because something is still in use. */
    public static Fault stillInUse() {
        return error(Errors.preconditionFailed("resource_still_in_use", "Private Network must be empty to be deleted"));
    }

    private static Fault error(ApiException error) {
        Answer answer = error.answer();
        return new Fault(Spoil.NONE.withReply(
                new Spoil.Reply(answer.status(), Map.of("content-type", JSON), answer.body()), false));
    }

    /** The connection is closed without an answer, and the server did not act. */
    public static Fault cutBeforeActing() {
        return new Fault(Spoil.NONE.withDelivery(Delivery.of(Delivery.Way.CUT), false));
    }

    /** The server acts, and the connection is closed without an answer: the answer is lost. */
    public static Fault cutAfterActing() {
        return new Fault(Spoil.NONE.withDelivery(Delivery.of(Delivery.Way.CUT), true));
    }

    /**
     * The connection is closed without an answer, and the server acts afterwards: a gateway gave up, what is behind it did not.
     *
     * @param later how much of the server's time goes by until it acts, more than 0
     */
    public static Fault cutBeforeActing(Duration later) {
        if (later.isNegative() || later.isZero()) {
            throw new IllegalArgumentException("the server acts later than at once, not after " + later);
        }
        return new Fault(
                Spoil.NONE.withDelivery(Delivery.of(Delivery.Way.CUT), true).withLateActing(later));
    }

    /** The server acts; half of the body comes, then the connection is closed. */
    public static Fault truncatedBody() {
        return new Fault(Spoil.NONE.withDelivery(Delivery.of(Delivery.Way.TRUNCATED), true));
    }

    /** The server acts; {@code Content-Length} is half of what the body has. */
    public static Fault wrongContentLength() {
        return new Fault(Spoil.NONE.withDelivery(Delivery.of(Delivery.Way.TOO_LONG), true));
    }

    /** The server acts; the body comes in small pieces that take a length of real time together. */
    public static Fault slowBody(Duration real) {
        return new Fault(Spoil.NONE.withDelivery(new Delivery(Delivery.Way.SLOW, real), true));
    }

    /** A field has another value wherever in the answer it is, for example a status that no client knows. */
    public static Fault fieldValue(String name, String value) {
        return rewrite(name, object -> object.put(name, value));
    }

    /** A field is missing wherever in the answer it would be. */
    public static Fault missingField(String name) {
        return rewrite(name, object -> object.remove(name));
    }

    /** A field is null wherever in the answer it is. */
    public static Fault nullField(String name) {
        return rewrite(name, object -> object.putNull(name));
    }

    private static Fault rewrite(String name, Consumer<ObjectNode> change) {
        return new Fault(Spoil.NONE.withRewrite(json -> rewrite(json, name, change)));
    }

    private static void rewrite(JsonNode json, String name, Consumer<ObjectNode> change) {
        if (json instanceof ObjectNode object && object.has(name)) {
            change.accept(object);
        }
        json.forEach(child -> rewrite(child, name, change));
    }

    /**
     * Pages of a list after the first are off by some items, as when others come and go while a reader turns pages: with a
     * positive number the reader misses that many, with a negative one it meets that many again.
     */
    public static Fault shiftedPages(int items) {
        return new Fault(Spoil.NONE.withListShift(items));
    }

    /** Something is done before the server acts, on the server's thread, for example a node goes bad. */
    public static Fault first(Runnable action) {
        return new Fault(Spoil.NONE.withFirst(action));
    }
}
