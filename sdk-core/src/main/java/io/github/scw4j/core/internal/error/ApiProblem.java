package io.github.scw4j.core.internal.error;

import io.github.scw4j.core.error.AlreadyExistsException;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.ConflictException;
import io.github.scw4j.core.error.DeniedAuthenticationException;
import io.github.scw4j.core.error.ErrorAnswer;
import io.github.scw4j.core.error.InvalidArgumentsException;
import io.github.scw4j.core.error.OutOfStockException;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.PermissionsDeniedException;
import io.github.scw4j.core.error.PreconditionFailedException;
import io.github.scw4j.core.error.QuotasExceededException;
import io.github.scw4j.core.error.ResourceExpiredException;
import io.github.scw4j.core.error.ResourceLockedException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.error.TooManyRequestsException;
import io.github.scw4j.core.error.TransientStateException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an answer that is no success says: what kind of error it is, in words, how long to wait, and as an exception. */
public final class ApiProblem {

    /** The kinds of errors that make a difference to anybody. */
    public enum Kind {
        INVALID_ARGUMENTS,
        DENIED_AUTHENTICATION,
        PERMISSIONS_DENIED,
        /** Used up, whatever the status: no repeat will help. */
        QUOTAS_EXCEEDED,
        NOT_FOUND,
        /** A 409 that says no more. */
        CONFLICT,
        /** Busy with an earlier change: nothing was done, and it passes. */
        TRANSIENT_STATE,
        ALREADY_EXISTS,
        EXPIRED,
        PRECONDITION_FAILED,
        LOCKED,
        /** A rate, not a quota: nothing was done, and it passes. */
        TOO_MANY_REQUESTS,
        /** Whatever the status: no repeat will help. */
        OUT_OF_STOCK,
        REDIRECT,
        /** A 5xx without a type that says more, 501 included. */
        SERVER_ERROR,
        OTHER
    }

    private final Kind kind;
    private final ErrorAnswer answer;
    private final ErrorBody body;
    private final RetryAfter retryAfter;
    private final String location;
    private final String key;
    private final String permissionSet;

    ApiProblem(Kind kind, ErrorAnswer answer, ErrorBody body, RetryAfter retryAfter, String location) {
        this(kind, answer, body, retryAfter, location, "", "");
    }

    private ApiProblem(
            Kind kind,
            ErrorAnswer answer,
            ErrorBody body,
            RetryAfter retryAfter,
            String location,
            String key,
            String permissionSet) {
        this.kind = kind;
        this.answer = answer;
        this.body = body;
        this.retryAfter = retryAfter;
        this.location = location;
        this.key = key;
        this.permissionSet = permissionSet;
    }

    /** The same, telling in words which key was used where the key is the problem; {@code key} is masked already. */
    public ApiProblem sentWith(String key) {
        return new ApiProblem(kind, answer, body, retryAfter, location, key, permissionSet);
    }

    /** The same, telling which of IAM's permission sets the operation needs where that is the problem; may be empty. */
    public ApiProblem needing(String permissionSet) {
        return new ApiProblem(kind, answer, body, retryAfter, location, key, permissionSet);
    }

    /** The same, naming what was not found, which the answer says in no field of its own; the id may be empty. */
    public ApiProblem missing(String resource, String id) {
        return new ApiProblem(kind, answer, body.naming(resource, id), retryAfter, location, key, permissionSet);
    }

    /** The server's own sentence; empty when there was none. */
    public String message() {
        return answer.message();
    }

    /** What kind of error it is. */
    public Kind kind() {
        return kind;
    }

    /** The HTTP status. */
    public int status() {
        return answer.status();
    }

    /** Whether the server cannot do this at all, now or later. */
    public boolean isNotImplemented() {
        return kind == Kind.SERVER_ERROR && status() == 501;
    }

    /** Whether something still uses what was to be deleted, which passes while other things are being torn down. */
    public boolean isStillInUse() {
        return kind == Kind.PRECONDITION_FAILED && body.text("precondition").equals("resource_still_in_use");
    }

    /** How long the server asked to wait, for someone who got the answer now; empty when it did not say. */
    public Optional<Duration> retryAfter(Instant now) {
        return retryAfter.from(now);
    }

    /** What went wrong and what to do, on one line. */
    public String problem() {
        return new ProblemText(kind, answer, body, retryAfter.fromTheAnswer(), location, key, permissionSet).toString();
    }

    /** The exception that says all this. */
    public ApiException toException(CallSummary call, Outcome outcome) {
        String problem = problem();
        String resource = body.text("resource");
        String id = body.text("resource_id");
        return switch (kind) {
            case INVALID_ARGUMENTS -> new InvalidArgumentsException(problem, answer, body.arguments(), call, outcome);
            case DENIED_AUTHENTICATION ->
                new DeniedAuthenticationException(
                        problem, answer, body.text("method"), body.text("reason"), call, outcome);
            case PERMISSIONS_DENIED -> new PermissionsDeniedException(problem, answer, body.denials(), call, outcome);
            case QUOTAS_EXCEEDED -> new QuotasExceededException(problem, answer, body.quotas(), call, outcome);
            case NOT_FOUND -> new ResourceNotFoundException(problem, answer, resource, id, call, outcome);
            case CONFLICT -> new ConflictException(problem, answer, call, outcome);
            case TRANSIENT_STATE ->
                new TransientStateException(problem, answer, resource, id, body.text("current_state"), call, outcome);
            case ALREADY_EXISTS ->
                new AlreadyExistsException(problem, answer, resource, id, body.help(), call, outcome);
            case EXPIRED ->
                new ResourceExpiredException(
                        problem,
                        answer,
                        resource,
                        id,
                        body.instant("expired_since").orElse(null),
                        call,
                        outcome);
            case PRECONDITION_FAILED ->
                new PreconditionFailedException(problem, answer, body.text("precondition"), body.help(), call, outcome);
            case LOCKED -> new ResourceLockedException(problem, answer, resource, id, call, outcome);
            case TOO_MANY_REQUESTS ->
                new TooManyRequestsException(
                        problem,
                        answer,
                        body.limit().orElse(null),
                        retryAfter.fromTheAnswer().orElse(null),
                        call,
                        outcome);
            case OUT_OF_STOCK -> new OutOfStockException(problem, answer, resource, call, outcome);
            case SERVER_ERROR -> new ServerException(problem, answer, call, outcome);
            case REDIRECT, OTHER -> new ApiException(problem, answer, call, outcome);
        };
    }
}
