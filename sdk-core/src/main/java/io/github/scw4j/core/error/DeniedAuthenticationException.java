package io.github.scw4j.core.error;

import java.util.Optional;

/** The server does not know the key that the call was signed with, or no longer accepts it ({@code denied_authentication}). */
public final class DeniedAuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String method;
    private final String reason;

    /** Only for the SDK's own use, and for tests that need one. */
    public DeniedAuthenticationException(
            String problem, ErrorAnswer answer, String method, String reason, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
        this.method = method;
        this.reason = reason;
    }

    /** How the call was authenticated: {@code api_key}, {@code jwt}, or a word that is new. */
    public Optional<String> method() {
        return text(method);
    }

    /** What is wrong: {@code not_found}, {@code expired}, {@code invalid_argument}, or a word that is new. */
    public Optional<String> reason() {
        return text(reason);
    }
}
