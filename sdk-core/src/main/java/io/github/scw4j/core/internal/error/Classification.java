package io.github.scw4j.core.internal.error;

import io.github.scw4j.core.internal.error.ApiProblem.Kind;

/** What an error is: by Scaleway's word for it where there is one that we know, else by the HTTP status. */
final class Classification {
    private Classification() {}

    static Kind of(int status, ErrorBody body) {
        return switch (body.text("type")) {
            case "invalid_arguments" -> Kind.INVALID_ARGUMENTS;
            case "denied_authentication" -> Kind.DENIED_AUTHENTICATION;
            case "permissions_denied" -> Kind.PERMISSIONS_DENIED;
            case "quotas_exceeded" -> Kind.QUOTAS_EXCEEDED;
            case "not_found" -> Kind.NOT_FOUND;
            case "transient_state" -> Kind.TRANSIENT_STATE;
            case "already_exists" -> Kind.ALREADY_EXISTS;
            case "resource_expired", "expired" -> Kind.EXPIRED;
            case "precondition_failed" -> Kind.PRECONDITION_FAILED;
            case "locked" -> Kind.LOCKED;
            case "too_many_requests" -> Kind.TOO_MANY_REQUESTS;
            case "out_of_stock" -> Kind.OUT_OF_STOCK;
            default -> byStatus(status);
        };
    }

    private static Kind byStatus(int status) {
        return switch (status) {
            case 401 -> Kind.DENIED_AUTHENTICATION;
            case 403 -> Kind.PERMISSIONS_DENIED;
            case 404 -> Kind.NOT_FOUND;
            case 409 -> Kind.CONFLICT;
            case 410 -> Kind.EXPIRED;
            case 412 -> Kind.PRECONDITION_FAILED;
            case 423 -> Kind.LOCKED;
            case 429 -> Kind.TOO_MANY_REQUESTS;
            default -> {
                if (status >= 300 && status < 400) {
                    yield Kind.REDIRECT;
                }
                yield status >= 500 && status < 600 ? Kind.SERVER_ERROR : Kind.OTHER;
            }
        };
    }
}
