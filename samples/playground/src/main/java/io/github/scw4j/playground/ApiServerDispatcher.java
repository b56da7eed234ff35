package io.github.scw4j.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.api.model.StatusCauseBuilder;
import io.fabric8.kubernetes.client.server.mock.KubernetesMixedDispatcher;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.fabric8.mockwebserver.dsl.HttpMethod;
import io.fabric8.mockwebserver.http.Buffer;
import io.fabric8.mockwebserver.http.Dispatcher;
import io.fabric8.mockwebserver.http.Headers;
import io.fabric8.mockwebserver.http.MockResponse;
import io.fabric8.mockwebserver.http.RecordedRequest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** fabric8's dispatcher, and before it what that lacks. */
final class ApiServerDispatcher extends Dispatcher {
    private static final Pattern EVICTION = Pattern.compile("/api/v1/namespaces/([^/]+)/pods/([^/]+)/eviction");
    private static final Pattern NODE = Pattern.compile("/api/v1/nodes/([^/?]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KubernetesMixedDispatcher objects = new KubernetesMixedDispatcher(new HashMap<>());
    private final ServiceRequests services = new ServiceRequests(
            objects::dispatch, path -> ask(HttpMethod.GET, path).getBody().readUtf8());
    private final DisruptionBudgets disruptionBudgets = new DisruptionBudgets(
            path -> ask(HttpMethod.GET, path).getBody().readUtf8(), (path, text) -> ask(HttpMethod.PUT, path, text));
    private final Map<String, String> budgets = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();
    private volatile boolean available = true;

    void protect(String namespace, String pod, String budget) {
        budgets.put(namespace + "/" + pod, budget);
    }

    int writes() {
        return writes.get();
    }

    void available(boolean answers) {
        available = answers;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        if (!available) {
            return answer(status(503, "the server is currently unable to handle the request"));
        }
        boolean writing = !request.getMethod().equals("GET");
        if (writing) {
            writes.incrementAndGet();
        }
        Matcher eviction = EVICTION.matcher(request.getPath());
        if (writing && eviction.matches()) {
            boolean dryRun =
                    text(request.getUtf8Body(), "/deleteOptions/dryRun/0").isPresent();
            return evict(eviction.group(1), eviction.group(2), dryRun);
        }
        Matcher node = NODE.matcher(request.getPath());
        if (request.getMethod().equals("DELETE") && node.matches() && !isSame(node.group(1), request)) {
            return answer(status(409, "the UID in the precondition does not match the UID in record"));
        }
        try {
            return services.dispatch(request).orElseGet(() -> objects.dispatch(withoutNodeSelector(request)));
        } catch (RuntimeException e) {
            // A patch that cannot be applied: fabric8's would not answer at all.
            return answer(status(422, "the server rejected our request due to an error in our request: " + e));
        }
    }

    /** fabric8's finds nothing by {@code spec.nodeName}: all pods are better, as clients can look for themselves. */
    private static RecordedRequest withoutNodeSelector(RecordedRequest request) {
        int query = request.getPath().indexOf("?fieldSelector=spec.nodeName");
        return query < 0
                ? request
                : new RecordedRequest(
                        request.getHttpVersion(),
                        request.method(),
                        request.getPath().substring(0, query),
                        request.getHeaders(),
                        new Buffer());
    }

    private MockResponse evict(String namespace, String pod, boolean dryRun) {
        String budget = Optional.ofNullable(budgets.get(namespace + "/" + pod))
                .filter(name -> !name.isEmpty())
                .or(() -> disruptionBudgets.refusal(namespace, pod, dryRun))
                .orElse("");
        if (!budget.isEmpty()) {
            return answer(
                    new StatusBuilder(status(429, "Cannot evict pod as it would violate the pod's disruption budget."))
                            .withNewDetails()
                            .addToCauses(new StatusCauseBuilder()
                                    .withReason("DisruptionBudget")
                                    .withMessage("The disruption budget " + budget
                                            + " needs 1 healthy pods and has 1 currently")
                                    .build())
                            .endDetails()
                            .build());
        }
        if (!dryRun) {
            ask(HttpMethod.DELETE, "/api/v1/namespaces/" + namespace + "/pods/" + pod);
        }
        return answer(new StatusBuilder().withStatus("Success").withCode(201).build());
    }

    private boolean isSame(String name, RecordedRequest request) {
        Optional<String> expected = text(request.getUtf8Body(), "/preconditions/uid");
        MockResponse there = ask(HttpMethod.GET, "/api/v1/nodes/" + name);
        return expected.isEmpty()
                || there.code() != 200
                || expected.equals(text(there.getBody().readUtf8(), "/metadata/uid"));
    }

    /** Asks the objects themselves: a client would wait for the thread that this runs on. */
    private MockResponse ask(HttpMethod method, String path) {
        return ask(method, path, "");
    }

    private MockResponse ask(HttpMethod method, String path, String body) {
        Buffer text = new Buffer(body.getBytes(StandardCharsets.UTF_8));
        return objects.dispatch(
                new RecordedRequest("HTTP/1.1", method, path, Headers.builder().build(), text));
    }

    private static Optional<String> text(@Nullable String body, String pointer) {
        if (body == null || body.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode found = JSON.readTree(body).at(pointer);
            return found.isTextual() ? Optional.of(found.asText()) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Status status(int code, String message) {
        return new StatusBuilder()
                .withStatus("Failure")
                .withCode(code)
                .withMessage(message)
                .build();
    }

    private static MockResponse answer(Status status) {
        return new MockResponse()
                .setResponseCode(status.getCode())
                .addHeader("Content-Type", "application/json")
                .setBody(Serialization.asJson(status));
    }

    @Override
    public void shutdown() {
        objects.shutdown();
    }
}
