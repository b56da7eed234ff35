package io.github.scw4j.core.error;

import java.io.Serializable;
import java.util.List;

/**
 * The organization or project has as many of something as it may have ({@code quotas_exceeded}). Never repeated: delete what
 * is not needed, or ask Scaleway for more.
 */
public final class QuotasExceededException extends ApiException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<Quota> quotas;

    /**
     * One quota that is used up. Older parts of the API name the resource alone; both numbers are 0 then.
     *
     * @param resource what is counted, such as {@code cluster}; may be empty
     * @param allowed how many there may be
     * @param current how many there are
     * @param scope the id of the organization or project that they are counted in; may be empty
     */
    public record Quota(String resource, long allowed, long current, String scope) implements Serializable {}

    /** Only for the SDK's own use, and for tests that need one. */
    public QuotasExceededException(
            String problem, ErrorAnswer answer, List<Quota> quotas, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
        this.quotas = List.copyOf(quotas);
    }

    /** The quotas that are used up; empty when the server did not say. */
    public List<Quota> quotas() {
        return quotas;
    }
}
