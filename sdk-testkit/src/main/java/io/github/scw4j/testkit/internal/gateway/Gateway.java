package io.github.scw4j.testkit.internal.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.call.Calls;
import io.github.scw4j.testkit.call.ReceivedCall;
import io.github.scw4j.testkit.internal.fault.CallFacts;
import io.github.scw4j.testkit.internal.fault.FaultBook;
import io.github.scw4j.testkit.internal.fault.Spoil;
import io.github.scw4j.testkit.internal.http.Delivery;
import io.github.scw4j.testkit.internal.http.HttpAnswer;
import io.github.scw4j.testkit.internal.http.HttpHandler;
import io.github.scw4j.testkit.internal.http.HttpRequest;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.ApiException;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Product;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import io.github.scw4j.testkit.internal.wire.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

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
    private final FaultBook faults;

    /** The gateway in front of products. */
    public Gateway(World world, List<Product> products, Calls calls, FaultBook faults) {
        this.world = world;
        this.router = new Router(products);
        this.calls = calls;
        this.faults = faults;
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        world.timeline().requestReceived();
        calls.began();
        Optional<Route> route = router.find(request.method(), request.path());
        note(request, route);
        String operation = route.map(Route::operationName).orElse("");
        Spoil spoil =
                faults.spoil(new CallFacts(operation, request, world.timeline().now()));
        hold(spoil);
        spoil.first().run();
        return world.timeline().perform(now -> answer(request, route, spoil, now));
    }

    private void hold(Spoil spoil) {
        long least = spoil.leastLatency().toNanos();
        long most = spoil.mostLatency().toNanos();
        long nanos = least + (long) ((most - least) * world.ids().fraction());
        if (nanos > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(nanos);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the server is being closed; the answer will not get through
            }
        }
    }

    private HttpAnswer answer(HttpRequest request, Optional<Route> route, Spoil spoil, Instant now) {
        HttpAnswer answer = act(request, route, spoil, now);
        return spoil.instead().map(reply -> dress(reply, now)).orElse(answer).by(spoil.delivery());
    }

    private HttpAnswer act(HttpRequest request, Optional<Route> route, Spoil spoil, Instant now) {
        if (!spoil.acting()) {
            return dress(Answer.noContent(), now);
        }
        if (!spoil.late().isZero()) {
            Runnable late = () ->
                    answer(request, route, spoil.listShift(), world.timeline().now());
            world.timeline().after(spoil.late(), late);
            return dress(Answer.noContent(), now);
        }
        return dress(located(rewrite(answer(request, route, spoil.listShift(), now), spoil), request), now);
    }

    /** A location is told with scheme and host, which only the request knows. */
    private static Answer located(Answer answer, HttpRequest request) {
        String location = answer.headers().getOrDefault("location", "");
        return location.startsWith("/")
                ? answer.with(
                        "location", "http://" + request.headers().first("host").orElse("localhost") + location)
                : answer;
    }

    private static Answer rewrite(Answer answer, Spoil spoil) {
        if (spoil.rewrites().isEmpty() || answer.body().isEmpty()) {
            return answer;
        }
        try {
            JsonNode json = Json.parse(answer.body().bytes());
            spoil.rewrites().forEach(rewrite -> rewrite.accept(json));
            return answer.withBody(json);
        } catch (JsonProcessingException e) {
            return answer; // not JSON: there are no fields to change
        }
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
                request.body().text(),
                world.timeline().now()));
    }

    private static Map<String, List<String>> parsed(String query) {
        try {
            return Query.parse(query).asMap();
        } catch (ApiException e) {
            return Map.of("", List.of(query)); // the answer will tell; this is only the record
        }
    }

    private Answer answer(HttpRequest request, Optional<Route> found, int listShift, Instant now) {
        try {
            Route route = found.orElseThrow(Errors::noRoute);
            String token = authenticate(request);
            Operation operation =
                    route.operation().orElseThrow(() -> Errors.notImplemented(route.product(), route.operationName()));
            return operation
                    .handler()
                    .answer(new Request(
                            route.pathParameters(),
                            Query.parse(request.query()),
                            operation.takesText() ? Json.object() : body(request),
                            request.body(),
                            token,
                            now,
                            listShift));
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
        if (request.body().isEmpty()) {
            return Json.object();
        }
        try {
            JsonNode body = Json.parse(request.body().bytes());
            if (body instanceof ObjectNode object) {
                return object;
            }
            throw Errors.invalid("body", "format", "must be a JSON object");
        } catch (JsonProcessingException e) {
            throw Errors.invalid("body", "format", "not JSON: " + e.getOriginalMessage());
        }
    }

    private HttpAnswer dress(Answer answer, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("content-type", answer.contentType());
        return dress(new Spoil.Reply(answer.status(), headers, answer.body()), now);
    }

    private HttpAnswer dress(Spoil.Reply reply, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>(reply.headers());
        headers.put("date", HTTP_DATE.format(now));
        headers.put("server", SERVER);
        headers.put("x-request-id", world.ids().next());
        return new HttpAnswer(reply.status(), headers, reply.body(), Delivery.WHOLE);
    }
}
