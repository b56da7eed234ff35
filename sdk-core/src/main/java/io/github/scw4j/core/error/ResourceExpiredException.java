package io.github.scw4j.core.error;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The resource was there, and its time is over ({@code resource_expired}, {@code expired}). */
public final class ResourceExpiredException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String resource;
    private final String resourceId;
    private final @Nullable Instant expiredSince;

    /** Only for the SDK's own use, and for tests that need one. */
    public ResourceExpiredException(
            String problem,
            ErrorAnswer answer,
            String resource,
            String resourceId,
            @Nullable Instant expiredSince,
            CallSummary call,
            Outcome outcome) {
        super(problem, answer, call, outcome);
        this.resource = resource;
        this.resourceId = resourceId;
        this.expiredSince = expiredSince;
    }

    /** What expired, in the API's words. */
    public Optional<String> resource() {
        return text(resource);
    }

    /** The id of what expired. */
    public Optional<String> resourceId() {
        return text(resourceId);
    }

    /** When it expired. */
    public Optional<Instant> expiredSince() {
        return Optional.ofNullable(expiredSince);
    }
}
