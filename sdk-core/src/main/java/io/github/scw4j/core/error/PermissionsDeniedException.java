package io.github.scw4j.core.error;

import java.io.Serializable;
import java.util.List;

/**
 * The key is valid and may not do this ({@code permissions_denied}). A permission that was given a moment ago can take a
 * minute to be known everywhere: {@link io.github.scw4j.core.RetryPolicy#permissionPatience()} waits for it.
 */
public final class PermissionsDeniedException extends ApiException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<Denial> denials;

    /**
     * What is not allowed.
     *
     * @param resource what it would be done to, such as {@code vpc_vpc}; may be empty
     * @param action what would be done, such as {@code write}; may be empty
     */
    public record Denial(String resource, String action) implements Serializable {}

    /** Only for the SDK's own use, and for tests that need one. */
    public PermissionsDeniedException(
            String problem, ErrorAnswer answer, List<Denial> denials, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
        this.denials = List.copyOf(denials);
    }

    /** What is not allowed; empty when the server did not say. */
    public List<Denial> denials() {
        return denials;
    }
}
