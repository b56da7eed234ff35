package io.github.scw4j.reconcile.internal.execute;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.DeniedAuthenticationException;
import io.github.scw4j.core.error.PermissionsDeniedException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import java.util.Optional;

/** What a failed call says of its effect. */
final class Failures {
    private Failures() {}

    static Result of(KubernetesClientException e) {
        return switch (e.getCode()) {
            case 401, 403 -> Result.FORBIDDEN;
            case 404, 410 -> Result.GONE;
            case 400, 405, 409, 412, 415, 422, 429 -> Result.NOT_DONE;
            default -> Result.UNKNOWN;
        };
    }

    static Result of(CallException e) {
        if (e instanceof ResourceNotFoundException) {
            return Result.GONE;
        }
        if (e instanceof PermissionsDeniedException || e instanceof DeniedAuthenticationException) {
            return Result.FORBIDDEN;
        }
        return switch (e.outcome()) {
            case NOT_DONE -> Result.NOT_DONE;
            case DONE -> Result.DONE;
            case UNKNOWN -> Result.UNKNOWN;
        };
    }

    /** Scaleway's id of the request that failed. */
    static Optional<String> requestId(CallException e) {
        return e instanceof ApiException answer ? answer.requestId() : Optional.empty();
    }

    static String text(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
    }
}
