package io.github.scw4j.core.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * More requests than the server lets through, even after the SDK slowed down and repeated the call ({@code too_many_requests}).
 * Nothing was done.
 */
public final class TooManyRequestsException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Limit limit;
    private final @Nullable Duration retryAfter;

    /**
     * How many requests the server lets through.
     *
     * @param requests how many
     * @param windowSeconds within how many seconds; 0 when the server did not say
     */
    public record Limit(long requests, long windowSeconds) implements Serializable {}

    /** Only for the SDK's own use, and for tests that need one. */
    public TooManyRequestsException(
            String problem,
            ErrorAnswer answer,
            @Nullable Limit limit,
            @Nullable Duration retryAfter,
            CallSummary call,
            Outcome outcome) {
        super(problem, answer, call, outcome);
        this.limit = limit;
        this.retryAfter = retryAfter;
    }

    /** How many requests the server lets through; it rarely says so. */
    public Optional<Limit> limit() {
        return Optional.ofNullable(limit);
    }

    /** How long the server asked to wait, counted from its answer; it rarely says so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
