package io.github.scw4j.core.error;

/**
 * Nobody knows whether the call was carried out, and the SDK will not risk doing it twice: look at the resource before you
 * repeat it. The cause is the last failure.
 */
public final class OutcomeUnknownException extends CallException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use, and for tests that need one. */
    public OutcomeUnknownException(String problem, CallSummary call, CallException cause) {
        super(problem, call, Outcome.UNKNOWN, cause);
    }
}
