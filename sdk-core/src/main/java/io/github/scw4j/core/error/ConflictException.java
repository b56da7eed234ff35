package io.github.scw4j.core.error;

/**
 * The request does not go together with the state that something is in (HTTP 409). Nothing was done. The two kinds that
 * Scaleway tells apart are the subclasses; this class itself stands for a conflict that the server did not explain.
 */
public sealed class ConflictException extends ApiException permits TransientStateException, AlreadyExistsException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use, and for tests that need one. */
    public ConflictException(String problem, ErrorAnswer answer, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
    }
}
