package io.github.scw4j.testkit.internal.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The errors of the API, body and status as recorded. */
public final class Errors {

    private Errors() {}

    /**
     * What is wrong with one argument.
     *
     * @param argument name of the argument
     * @param reason {@code required}, {@code format}, {@code constraint} or {@code unknown}
     * @param help text for a person
     */
    public record Detail(String argument, String reason, String help) {}

    /** 400 with every argument that is wrong. */
    public static ApiException invalid(List<Detail> details) {
        ObjectNode body = Json.object().put("type", "invalid_arguments").put("message", "invalid argument(s)");
        ArrayNode list = body.putArray("details");
        for (Detail detail : details) {
            list.addObject()
                    .put("argument_name", detail.argument())
                    .put("reason", detail.reason())
                    .put("help_message", detail.help());
        }
        return error(400, body);
    }

    /** 400 for one argument. */
    public static ApiException invalid(String argument, String reason, String help) {
        return invalid(List.of(new Detail(argument, reason, help)));
    }

    /** 401: no key, or one that nobody has. */
    public static ApiException deniedAuthentication(String reason) {
        return error(
                401,
                Json.object()
                        .put("type", "denied_authentication")
                        .put("message", "authentication is denied")
                        .put("method", "api_key")
                        .put("reason", reason));
    }

    /** 403: the key may not do this. */
    public static ApiException permissionsDenied(String resource, String action) {
        ObjectNode body = Json.object().put("type", "permissions_denied").put("message", "insufficient permissions");
        body.putArray("details").addObject().put("resource", resource).put("action", action);
        return error(403, body);
    }

    /** 403: no more of these. */
    public static ApiException quotasExceeded(String resource, int quota, int current, String organizationId) {
        ObjectNode body = Json.object().put("type", "quotas_exceeded").put("message", "quota(s) exceeded");
        body.putArray("details")
                .addObject()
                .put("resource", resource)
                .put("quota", quota)
                .put("current", current)
                .put("organization_id", organizationId);
        return error(403, body);
    }

    /** 404: no such thing. */
    public static ApiException notFound(String resource, String id) {
        return error(
                404,
                Json.object()
                        .put("type", "not_found")
                        .put("message", "resource is not found")
                        .put("resource", resource)
                        .put("resource_id", id));
    }

    /** 404 as the gateway says it: no such path. */
    public static ApiException noRoute() {
        return error(404, Json.object().put("message", "Not Found"));
    }

    /** An error of which there is nothing but a message, such as the Load Balancer API's for what it does not find. */
    public static ApiException withoutType(int status, String message) {
        return error(status, Json.object().put("message", message));
    }

    /** 409: it is busy, nothing was done. */
    public static ApiException transientState(String resource, String id, String state) {
        return error(
                409,
                Json.object()
                        .put("type", "transient_state")
                        .put("message", "resource is in a transient state")
                        .put("resource", resource)
                        .put("resource_id", id)
                        .put("current_state", state));
    }

    /** 409: there is one already. */
    public static ApiException alreadyExists(String resource, String id, String help) {
        return error(
                409,
                Json.object()
                        .put("type", "already_exists")
                        .put("message", "resource already exists")
                        .put("resource", resource)
                        .put("resource_id", id)
                        .put("help_message", help));
    }

    /** 412: something else has to happen first. */
    public static ApiException preconditionFailed(String precondition, String help) {
        return preconditionFailed(412, precondition, help);
    }

    /** The same with the status that a product gives it. */
    public static ApiException preconditionFailed(int status, String precondition, String help) {
        return error(
                status,
                Json.object()
                        .put("type", "precondition_failed")
                        .put("message", "precondition is not respected")
                        .put("precondition", precondition)
                        .put("help_message", help));
    }

    /** 423: it may not be touched. */
    public static ApiException locked(String resource, String id) {
        return error(
                423,
                Json.object()
                        .put("type", "locked")
                        .put("message", "resource is locked")
                        .put("resource", resource)
                        .put("resource_id", id));
    }

    /** 503: none left, and not for a moment only. */
    public static ApiException outOfStock(String resource) {
        return error(
                503,
                Json.object()
                        .put("type", "out_of_stock")
                        .put("message", "resource is out of stock")
                        .put("resource", resource));
    }

    /** 501: the contract has this operation, this server does not. */
    public static ApiException notImplemented(String product, String operation) {
        return error(
                501,
                Json.object()
                        .put("type", "not_implemented")
                        .put("message", "the embedded Scaleway does not have " + product + " " + operation + " yet"));
    }

    private static ApiException error(int status, ObjectNode body) {
        return new ApiException(Answer.json(status, body), status + " " + body);
    }
}
