package io.github.scw4j.core.internal.error;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.error.InvalidArgumentsException.Argument;
import io.github.scw4j.core.error.PermissionsDeniedException.Denial;
import io.github.scw4j.core.error.QuotasExceededException.Quota;
import io.github.scw4j.core.error.TooManyRequestsException.Limit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The fields of an error's body. Whatever is missing, or is not what it should be, reads as empty. */
final class ErrorBody {
    private final ObjectNode fields;

    ErrorBody(ObjectNode fields) {
        this.fields = fields;
    }

    /** The same, naming a resource. */
    ErrorBody naming(String resource, String id) {
        return new ErrorBody(fields.deepCopy().put("resource", resource).put("resource_id", id));
    }

    static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    /** A field's text; {@code ""} when there is none. */
    String text(String field) {
        return text(fields.path(field));
    }

    Optional<Instant> instant(String field) {
        try {
            return Optional.of(OffsetDateTime.parse(text(field)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // absent, or no date
        }
    }

    /** A number that is at least 0, such as 4 or 1.5. */
    Optional<Double> number(String field) {
        JsonNode node = fields.path(field);
        return node.isNumber() && node.doubleValue() >= 0 ? Optional.of(node.doubleValue()) : Optional.empty();
    }

    List<Argument> arguments() {
        return details(detail -> new Argument(
                text(detail.path("argument_name")),
                text(detail.path("reason")),
                NestedHelp.unpacked(text(detail.path("help_message")))));
    }

    List<Denial> denials() {
        return details(detail -> new Denial(text(detail.path("resource")), text(detail.path("action"))));
    }

    List<Quota> quotas() {
        return details(detail -> new Quota(
                text(detail.path("resource")),
                detail.path("quota").asLong(),
                detail.path("current").asLong(),
                text(detail.path("organization_id")).isEmpty()
                        ? text(detail.path("project_id"))
                        : text(detail.path("organization_id"))));
    }

    Optional<Limit> limit() {
        JsonNode limit = fields.path("limit");
        return limit.isObject()
                ? Optional.of(new Limit(
                        limit.path("quota").asLong(),
                        limit.path("window_seconds").asLong()))
                : Optional.empty();
    }

    String help() {
        return NestedHelp.unpacked(text("help_message"));
    }

    private <T> List<T> details(Function<JsonNode, T> reader) {
        return StreamSupport.stream(fields.path("details").spliterator(), false)
                .filter(JsonNode::isObject)
                .map(reader)
                .toList();
    }
}
