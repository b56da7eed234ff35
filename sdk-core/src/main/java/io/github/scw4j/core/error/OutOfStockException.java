package io.github.scw4j.core.error;

import java.util.Optional;

/**
 * Scaleway has no more of this for now ({@code out_of_stock}). Never repeated, as it lasts longer than a retry: take another
 * zone or another type.
 */
public final class OutOfStockException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String resource;

    /** Only for the SDK's own use, and for tests that need one. */
    public OutOfStockException(String problem, ErrorAnswer answer, String resource, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
        this.resource = resource;
    }

    /** What there is no more of, in the API's words. */
    public Optional<String> resource() {
        return text(resource);
    }
}
