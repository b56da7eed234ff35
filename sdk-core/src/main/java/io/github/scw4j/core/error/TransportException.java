package io.github.scw4j.core.error;

import org.jspecify.annotations.Nullable;

/**
 * No usable answer came: no connection, no answer in time, a connection that broke, an answer too large. {@link #outcome()}
 * says whether the server can have carried the call out.
 */
public final class TransportException extends CallException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use, and for tests that need one. */
    public TransportException(String problem, CallSummary call, Outcome outcome, @Nullable Throwable cause) {
        super(problem, call, outcome, cause);
    }
}
