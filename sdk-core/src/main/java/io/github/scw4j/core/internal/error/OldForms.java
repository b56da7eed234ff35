package io.github.scw4j.core.internal.error;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Instance API's older errors, written the way that every API writes them today. */
final class OldForms {
    private static final Pattern QUOTED =
            Pattern.compile("([^\"']*)[\"']([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})[\"'][^\"']*");
    private static final Pattern QUOTA = Pattern.compile("(?i)\\bquotas?\\s+(?:is\\s+|are\\s+)?exceeded\\b");

    private OldForms() {}

    static ObjectNode modernized(ObjectNode sent) {
        return switch (ErrorBody.text(sent.path("type"))) {
            case "unknown_resource" -> notFound(sent);
            case "", "invalid_request_error" -> invalidRequest(sent);
            default -> sent;
        };
    }

    /** {@code Volume '<uuid>' not found.}: the id is only in the sentence. */
    private static ObjectNode notFound(ObjectNode sent) {
        ObjectNode modern = sent.deepCopy().put("type", "not_found");
        Matcher quoted = QUOTED.matcher(ErrorBody.text(sent.path("message")));
        if (quoted.matches()) {
            modern.put(
                    "resource", quoted.group(1).trim().toLowerCase(Locale.ROOT).replace(' ', '_'));
            modern.put("resource_id", quoted.group(2));
        }
        return modern;
    }

    /** A quota is known by its sentence; anything else by the fields that it names. */
    private static ObjectNode invalidRequest(ObjectNode sent) {
        if (QUOTA.matcher(ErrorBody.text(sent.path("message"))).find()) {
            ObjectNode modern = sent.deepCopy().put("type", "quotas_exceeded");
            if (!ErrorBody.text(sent.path("resource")).isEmpty()) {
                modern.putArray("details").addObject().set("resource", sent.path("resource"));
            }
            return modern;
        }
        if (!sent.path("fields").isObject() || sent.path("fields").isEmpty()) {
            return sent;
        }
        ObjectNode modern = sent.deepCopy().put("type", "invalid_arguments");
        ArrayNode details = modern.putArray("details");
        Map<String, JsonNode> fields = new TreeMap<>();
        sent.path("fields").properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.forEach((name, said) -> {
            if (said.isArray()) {
                said.forEach(one -> detail(details, name, one));
            } else {
                detail(details, name, said);
            }
        });
        return modern;
    }

    private static void detail(ArrayNode details, String name, JsonNode said) {
        details.addObject()
                .put("argument_name", name)
                .put("reason", "constraint")
                .put("help_message", ErrorBody.text(said));
    }
}
