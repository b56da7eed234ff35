package io.github.scw4j.playground;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.mockwebserver.dsl.HttpMethod;
import io.fabric8.mockwebserver.http.Buffer;
import io.fabric8.mockwebserver.http.MockResponse;
import io.fabric8.mockwebserver.http.RecordedRequest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What an API server does to Services and fabric8's mock does not: ports get node ports, a new Service has a status, and the patch that
 * takes the last finalizer from a Service that is being deleted is answered with what the Service was.
 */
final class ServiceRequests {
    private static final Pattern ALL = Pattern.compile("/api/v1/namespaces/[^/]+/services");
    private static final Pattern ONE = Pattern.compile("/api/v1/namespaces/[^/]+/services/[^/?]+");
    private static final int FIRST_NODE_PORT = 30_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** fabric8's objects. */
    @FunctionalInterface
    interface Objects {
        MockResponse dispatch(RecordedRequest request);
    }

    private final Objects objects;
    private final UnaryOperator<String> reading;
    private final AtomicInteger nodePorts = new AtomicInteger(FIRST_NODE_PORT);

    /**
     * Before these objects.
     *
     * @param reading gives the text of the object at a path
     */
    ServiceRequests(Objects objects, UnaryOperator<String> reading) {
        this.objects = objects;
        this.reading = reading;
    }

    /** The answer; empty where the request is not about changing a Service. */
    Optional<MockResponse> dispatch(RecordedRequest request) {
        String path = request.getPath();
        return switch (request.getMethod()) {
            case "POST" -> ALL.matcher(path).matches() ? Optional.of(create(request)) : Optional.empty();
            case "PATCH" -> ONE.matcher(path).matches() ? Optional.of(patch(request)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private MockResponse create(RecordedRequest request) {
        ObjectNode service = read(request.getUtf8Body());
        service.putObject("status").putObject("loadBalancer");
        allocate(service);
        return objects.dispatch(with(request, request.method(), service));
    }

    private MockResponse patch(RecordedRequest request) {
        String before = reading.apply(request.getPath());
        MockResponse answer = objects.dispatch(request);
        String after = new String(answer.getBody().getBytes(), StandardCharsets.UTF_8);
        if (answer.code() / 100 != 2) {
            return answer;
        }
        if (after.isEmpty() || after.equals("null")) {
            ObjectNode gone = read(before);
            ((ObjectNode) gone.get("metadata")).remove("finalizers");
            return answer.setBody(gone.toString());
        }
        ObjectNode service = read(after);
        return allocate(service) ? objects.dispatch(with(request, HttpMethod.PUT, service)) : answer;
    }

    /** Gives node ports to ports without; whether there were any. */
    private boolean allocate(ObjectNode service) {
        String type = service.at("/spec/type").asText();
        boolean has = type.equals("NodePort")
                || type.equals("LoadBalancer")
                        && service.at("/spec/allocateLoadBalancerNodePorts").asBoolean(true);
        boolean changed = false;
        for (JsonNode port : service.at("/spec/ports")) {
            if (has && port.path("nodePort").asInt() == 0) {
                ((ObjectNode) port).put("nodePort", nodePorts.getAndIncrement());
                changed = true;
            }
        }
        return changed;
    }

    private static RecordedRequest with(RecordedRequest request, HttpMethod method, ObjectNode body) {
        return new RecordedRequest(
                request.getHttpVersion(),
                method,
                request.getPath(),
                request.getHeaders(),
                new Buffer().writeUtf8(body.toString()));
    }

    private static ObjectNode read(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
