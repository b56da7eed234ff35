package io.github.scw4j.core.internal.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether an operation may be sent again when nobody knows whether it was carried out.
 *
 * @param <Q> the request
 * @param <R> the answer
 */
public sealed interface Repeating<Q, R> {

    /** Sending it again leads to the same state. */
    record Repeatable<Q, R>() implements Repeating<Q, R> {}

    /** A create that something identifies: look whether it is there; if it is not, send again. */
    record LookFirst<Q, R>(Recovery<Q, R> recovery) implements Repeating<Q, R> {}

    /** An action: read the state; if the action shows there, it is done; if it does not, send again. */
    record ReadStateFirst<Q, R>(Recovery<Q, R> recovery) implements Repeating<Q, R> {}

    /** Sending it again could double something, and nothing tells whether it would. */
    record Never<Q, R>() implements Repeating<Q, R> {}

    /** Finds out whether a request that got no answer was carried out after all. */
    @FunctionalInterface
    interface Recovery<Q, R> {
        /** What the lost answer would have said; empty when the request left no trace. */
        Optional<R> find(Calls calls, Sent<Q> sent);
    }

    /**
     * A request whose answer was lost.
     *
     * @param request the request as it was sent, client defaults included
     * @param ids the values of the path's parameters, without region and zone
     * @param firstTry when it was sent first, by the client's clock
     * @param projectId the project it went to, when the request has one
     */
    record Sent<Q>(Q request, List<String> ids, Instant firstTry, Optional<String> projectId) {
        private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

        /** Whether a resource of this age can be this request's work; one of unknown age can. */
        public boolean mayHaveMade(Optional<Instant> createdAt) {
            return createdAt
                    .filter(instant -> instant.isBefore(firstTry.minus(CLOCK_SKEW)))
                    .isEmpty();
        }
    }
}
