package io.github.scw4j.core.error;

import java.util.Optional;

/**
 * There is no such resource, or no longer ({@code not_found}). It may exist in another region or zone than the call went to.
 */
public final class ResourceNotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String resource;
    private final String resourceId;

    /** Only for the SDK's own use, and for tests that need one. */
    public ResourceNotFoundException(
            String problem, ErrorAnswer answer, String resource, String resourceId, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
        this.resource = resource;
        this.resourceId = resourceId;
    }

    /** What was not found, in the API's words: {@code cluster}, {@code instance_server}, at times {@code unknown}. */
    public Optional<String> resource() {
        return text(resource);
    }

    /** The id that was not found: mostly a UUID, but also an IP address or a label. */
    public Optional<String> resourceId() {
        return text(resourceId);
    }
}
