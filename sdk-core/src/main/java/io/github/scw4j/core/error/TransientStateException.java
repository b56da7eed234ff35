package io.github.scw4j.core.error;

import java.util.Optional;

/**
 * The resource is busy with an earlier change ({@code transient_state}). Nothing was done; the SDK repeats the call until its
 * time is up. Wait until the resource is stable, then call again.
 */
public final class TransientStateException extends ConflictException {
    private static final long serialVersionUID = 1L;

    private final String resource;
    private final String resourceId;
    private final String currentState;

    /** Only for the SDK's own use, and for tests that need one. */
    public TransientStateException(
            String problem,
            ErrorAnswer answer,
            String resource,
            String resourceId,
            String currentState,
            CallSummary call,
            Outcome outcome) {
        super(problem, answer, call, outcome);
        this.resource = resource;
        this.resourceId = resourceId;
        this.currentState = currentState;
    }

    /** What is busy, in the API's words. */
    public Optional<String> resource() {
        return text(resource);
    }

    /** The id of what is busy; not always what the call was about. */
    public Optional<String> resourceId() {
        return text(resourceId);
    }

    /** The state that it is in, such as {@code updating}. */
    public Optional<String> currentState() {
        return text(currentState);
    }
}
