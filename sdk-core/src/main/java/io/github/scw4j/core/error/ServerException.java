package io.github.scw4j.core.error;

/**
 * The server, or a gateway in front of it, failed (HTTP 5xx). Repeated by the SDK where that cannot double anything, save for
 * 501: what is not implemented will not be a moment later.
 */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use, and for tests that need one. */
    public ServerException(String problem, ErrorAnswer answer, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
    }
}
