package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.TransportException;
import io.github.scw4j.core.internal.error.ApiProblem;
import io.github.scw4j.core.internal.error.ErrorDecoder;
import io.github.scw4j.core.internal.operation.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A try that failed, with or without an answer: what it means, and how to tell it. */
sealed interface Failure {
    /** What it means for trying again. */
    Trouble trouble();

    /** What went wrong, in words. */
    String problem();

    /** How long the server asked to wait. */
    Optional<Duration> retryAfter();

    /** The exception that a call ends with when this was its last try. */
    CallException toException(CallSummary call, Outcome outcome);

    /** Whether the server may have carried it out. */
    default boolean mayBeDone() {
        return trouble() == Trouble.UNKNOWN_OUTCOME;
    }

    /** Whether our own timeout ended the try: the request may still be on its way. */
    default boolean isTimeout() {
        return false;
    }

    /** Whether the server knows no such resource. */
    default boolean isGone() {
        return false;
    }

    /** Whether the server has such a resource already. */
    default boolean isAlreadyThere() {
        return false;
    }

    /** Whether the server refused the key. */
    default boolean isUnauthenticated() {
        return false;
    }

    /** Whether the server refused because of too many requests. */
    default boolean isThrottle() {
        return trouble() == Trouble.THROTTLED;
    }

    static Failure of(NoAnswer noAnswer) {
        return new Unanswered(noAnswer);
    }

    /**
     * The server refused.
     *
     * @param operation what it refused
     * @param ids the values of its path's parameters
     * @param key tells, masked, which key was used; it is asked for only where the key is the problem
     */
    static Failure of(Answer answer, Instant now, Operation<?, ?> operation, List<String> ids, Supplier<String> key) {
        ApiProblem problem = ErrorDecoder.decode(answer.status(), answer::header, answer.body());
        return new Refused(
                switch (problem.kind()) {
                    case DENIED_AUTHENTICATION -> problem.sentWith(key.get());
                    case PERMISSIONS_DENIED ->
                        problem.sentWith(key.get())
                                .needing(PermissionSet.of(operation).orElse(""));
                    case NOT_FOUND ->
                        MissingResource.of(problem.message(), operation, ids)
                                .map(missing -> problem.missing(missing.resource(), missing.id()))
                                .orElse(problem);
                    default -> problem;
                },
                now);
    }

    /** No usable answer came. */
    record Unanswered(NoAnswer cause) implements Failure {
        @Override
        public Trouble trouble() {
            return switch (cause.kind()) {
                case NOT_CONNECTED -> Trouble.NOT_SENT;
                case TIMED_OUT, CUT -> Trouble.UNKNOWN_OUTCOME;
                case NOT_TRUSTED, TOO_LARGE -> Trouble.FINAL;
            };
        }

        @Override
        public String problem() {
            return String.valueOf(cause.getMessage());
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.empty();
        }

        @Override
        public boolean mayBeDone() {
            return cause.kind() != NoAnswer.Kind.NOT_CONNECTED && cause.kind() != NoAnswer.Kind.NOT_TRUSTED;
        }

        @Override
        public boolean isTimeout() {
            return cause.kind() == NoAnswer.Kind.TIMED_OUT;
        }

        @Override
        public CallException toException(CallSummary call, Outcome outcome) {
            return new TransportException(problem(), call, outcome, cause.getCause());
        }
    }

    /** The server answered with an error. */
    record Refused(ApiProblem answer, Instant at) implements Failure {
        @Override
        public Trouble trouble() {
            return switch (answer.kind()) {
                case TOO_MANY_REQUESTS -> Trouble.THROTTLED;
                case TRANSIENT_STATE -> Trouble.TRANSIENT_STATE;
                case PERMISSIONS_DENIED -> Trouble.NOT_PERMITTED;
                case SERVER_ERROR -> answer.isNotImplemented() ? Trouble.FINAL : Trouble.UNKNOWN_OUTCOME;
                default -> answer.status() == 408 ? Trouble.UNKNOWN_OUTCOME : Trouble.FINAL;
            };
        }

        @Override
        public String problem() {
            return answer.problem();
        }

        @Override
        public Optional<Duration> retryAfter() {
            return answer.retryAfter(at);
        }

        @Override
        public boolean isGone() {
            return answer.kind() == ApiProblem.Kind.NOT_FOUND;
        }

        @Override
        public boolean isAlreadyThere() {
            return answer.kind() == ApiProblem.Kind.ALREADY_EXISTS;
        }

        @Override
        public boolean isUnauthenticated() {
            return answer.kind() == ApiProblem.Kind.DENIED_AUTHENTICATION;
        }

        @Override
        public CallException toException(CallSummary call, Outcome outcome) {
            return answer.toException(call, outcome);
        }
    }
}
