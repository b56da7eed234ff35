package io.github.scw4j.core.internal.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.config.Configuration;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.RequestShape;
import io.github.scw4j.core.internal.operation.RequestShape.Body;
import io.github.scw4j.core.internal.operation.RequestShape.EmptyBody;
import io.github.scw4j.core.internal.operation.RequestShape.Filled;
import io.github.scw4j.core.internal.operation.RequestShape.Query;
import io.github.scw4j.core.internal.operation.RequestShape.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From an operation and its request to what goes on the wire; whatever is missing or wrong is said here, before the network. */
final class RequestEncoder {
    private static final String JSON = "application/json";
    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);

    private final Json json;
    private final CallOptions options;
    private final Configuration configuration;

    /** {@code options} hold the defaults; where they lack one, {@code configuration} tells where it was looked for. */
    RequestEncoder(Json json, CallOptions options, Configuration configuration) {
        this.json = json;
        this.options = options;
        this.configuration = configuration;
    }

    Region region() {
        return options.region().orElseGet(configuration::requireDefaultRegion);
    }

    Zone zone() {
        return options.zone().orElseGet(configuration::requireDefaultZone);
    }

    /** The project that an organization begins with has the organization's id. */
    Optional<String> knownProject() {
        return options.projectId().or(options::organizationId).or(configuration::defaultProjectId);
    }

    private String project() {
        return knownProject().orElseGet(configuration::requireDefaultProjectId);
    }

    private String organization() {
        return options.organizationId().orElseGet(configuration::requireDefaultOrganizationId);
    }

    /** Encodes once for all tries. {@code page} is added to the query, for lists. */
    <Q> EncodedRequest encode(Operation<Q, ?> operation, Q request, List<String> ids, Map<String, String> page) {
        String path = path(operation, ids);
        RequestShape<Q> shape = operation.request();
        if (shape instanceof Body<Q> body) {
            ObjectNode tree = json.tree(request);
            body.filled().forEach(filled -> fill(tree, filled));
            return new EncodedRequest(
                    operation.method(),
                    path,
                    bytes(operation, tree),
                    JSON,
                    tree,
                    textAt(tree, "project_id", "project"));
        }
        if (shape instanceof Text text) {
            byte[] bytes = ((String) request).getBytes(StandardCharsets.UTF_8);
            return new EncodedRequest(operation.method(), path, bytes, text.contentType(), null, Optional.empty());
        }
        if (shape instanceof EmptyBody) {
            return new EncodedRequest(operation.method(), path, EMPTY_OBJECT, JSON, null, Optional.empty());
        }
        String url = shape instanceof Query<Q> fields ? path + query(json.tree(request), fields, page) : path;
        return new EncodedRequest(operation.method(), url, null, JSON, null, Optional.empty());
    }

    private byte[] bytes(Operation<?, ?> operation, ObjectNode tree) {
        try {
            return json.write(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the request of " + operation + " cannot be written as JSON", e);
        }
    }

    private String path(Operation<?, ?> operation, List<String> ids) {
        int needed = operation.path().ids().size();
        if (needed != ids.size()) {
            throw new IllegalArgumentException(
                    operation + " needs " + needed + " ids for " + operation.path() + ", not " + ids);
        }
        Iterator<String> next = ids.iterator();
        return operation.path().expand(parameter -> switch (parameter) {
            case "region" -> region().id();
            case "zone" -> zone().id();
            default -> next.next();
        });
    }

    private void fill(ObjectNode tree, Filled filled) {
        if (tree.has(filled.field()) || filled.unless().stream().anyMatch(tree::has)) {
            return;
        }
        switch (filled.source()) {
            // without one the server chooses: the first zone of the region
            case ZONE -> options.zone().filter(this::isInRegion).ifPresent(zone -> tree.put(filled.field(), zone.id()));
            case PROJECT -> tree.put(filled.field(), project());
            case ORGANIZATION -> tree.put(filled.field(), organization());
        }
    }

    /** A view of another region keeps the client's zone, which means nothing there. */
    private boolean isInRegion(Zone zone) {
        return options.region().map(zone.region()::equals).orElse(true);
    }

    private static Optional<String> textAt(ObjectNode tree, String... fields) {
        for (String field : fields) {
            if (tree.path(field).isTextual()) {
                return Optional.of(tree.path(field).textValue());
            }
        }
        return Optional.empty();
    }

    private static String query(ObjectNode fields, Query<?> shape, Map<String, String> page) {
        StringBuilder query = new StringBuilder();
        fields.properties().forEach(field -> {
            String name = field.getKey();
            if (field.getValue().isArray()) {
                List<String> values = new ArrayList<>();
                field.getValue().forEach(value -> values.add(value.asText()));
                if (shape.commaJoined().contains(name)) {
                    append(query, name, String.join(",", values));
                } else {
                    values.forEach(value -> append(query, name, value));
                }
            } else {
                append(query, name, field.getValue().asText());
            }
        });
        page.forEach((name, value) -> append(query, name, value));
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
