package io.github.scw4j.testkit.internal.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.call.Calls;
import io.github.scw4j.testkit.call.ReceivedCall;
import io.github.scw4j.testkit.internal.http.Delivery;
import io.github.scw4j.testkit.internal.http.HttpAnswer;
import io.github.scw4j.testkit.internal.http.HttpHandler;
import io.github.scw4j.testkit.internal.http.HttpRequest;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.ApiException;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Product;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import io.github.scw4j.testkit.internal.wire.World;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The way of a request: noted, routed, perhaps spoiled, authenticated, answered, perhaps spoiled again. */
public final class Gateway implements HttpHandler {

    private static final String NIL = "00000000-0000-0000-0000-000000000000";
    private static final String TOKEN = "x-auth-token";
    private static final String SERVER = "Scaleway API Gateway (fr-par-1;edge01)";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final World world;
    private final Router router;
    private final Calls calls;

    /** The gateway in front of products. */
    public Gateway(World world, List<Product> products, Calls calls) {
        this.world = world;
        this.router = new Router(products);
        this.calls = calls;
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        world.timeline().requestReceived();
        calls.began();
        Optional<Route> route = router.find(request.method(), request.path());
        note(request, route);
        return world.timeline().perform(now -> dress(answer(request, route, now), now));
    }

    @Override
    public void answered() {
        calls.ended();
        world.timeline().requestAnswered();
    }

    private void note(HttpRequest request, Optional<Route> route) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers().asMap());
        headers.computeIfPresent(TOKEN, (name, token) -> List.of("REDACTED"));
        calls.received(new ReceivedCall(
                route.map(Route::operationName).orElse(""),
                request.method(),
                request.path(),
                parsed(request.query()),
                headers,
                new String(request.body(), StandardCharsets.UTF_8),
                world.timeline().now()));
    }

    private static Map<String, List<String>> parsed(String query) {
        try {
            return Query.parse(query).asMap();
        } catch (ApiException e) {
            return Map.of("", List.of(query)); // the answer will tell; this is only the record
        }
    }

    private Answer answer(HttpRequest request, Optional<Route> found, Instant now) {
        try {
            Route route = found.orElseThrow(Errors::noRoute);
            String token = authenticate(request);
            return route.operation()
                    .orElseThrow(() -> Errors.notImplemented(route.product(), route.operationName()))
                    .handler()
                    .answer(new Request(
                            route.pathParameters(), Query.parse(request.query()), body(request), token, now, 0));
        } catch (ApiException e) {
            return e.answer();
        } catch (RuntimeException e) {
            // A bug of this server: it says so, where a dropped connection would look like one of the client.
            return Answer.json(
                    500,
                    Json.object()
                            .put("message", "the embedded Scaleway has a bug: " + e)
                            .put("type", "bug"));
        }
    }

    private static String authenticate(HttpRequest request) {
        String token = request.headers().first(TOKEN).orElse("");
        if (!Ids.isUuid(token)) {
            throw Errors.deniedAuthentication(token.isEmpty() ? "invalid_argument" : "not_found");
        }
        if (token.equals(NIL)) {
            throw Errors.deniedAuthentication("not_found");
        }
        return token;
    }

    private static ObjectNode body(HttpRequest request) {
        if (request.body().length == 0) {
            return Json.object();
        }
        try {
            JsonNode body = Json.parse(request.body());
            if (body instanceof ObjectNode object) {
                return object;
            }
            throw Errors.invalid("body", "format", "must be a JSON object");
        } catch (JsonProcessingException e) {
            throw Errors.invalid("body", "format", "not JSON: " + e.getOriginalMessage());
        }
    }

    private HttpAnswer dress(Answer answer, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!answer.contentType().isEmpty()) {
            headers.put("content-type", answer.contentType());
        }
        headers.put("date", HTTP_DATE.format(now));
        headers.put("server", SERVER);
        headers.put("x-request-id", world.ids().next());
        return new HttpAnswer(answer.status(), headers, answer.body(), Delivery.WHOLE);
    }
}
