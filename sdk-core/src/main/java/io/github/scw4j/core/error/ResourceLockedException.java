package io.github.scw4j.core.error;

import java.util.Optional;

/** Scaleway locked the resource ({@code locked}): its support, or the console, says why. */
public final class ResourceLockedException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String resource;
    private final String resourceId;

    /** Only for the SDK's own use, and for tests that need one. */
    public ResourceLockedException(
            String problem, ErrorAnswer answer, String resource, String resourceId, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
        this.resource = resource;
        this.resourceId = resourceId;
    }

    /** What is locked, in the API's words. */
    public Optional<String> resource() {
        return text(resource);
    }

    /** The id of what is locked. */
    public Optional<String> resourceId() {
        return text(resourceId);
    }
}
