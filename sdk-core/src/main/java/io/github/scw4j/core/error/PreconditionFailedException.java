package io.github.scw4j.core.error;

import java.util.Optional;

/** Something else has to be done first ({@code precondition_failed}). */
public final class PreconditionFailedException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final String precondition;
    private final String help;

    /** Only for the SDK's own use, and for tests that need one. */
    public PreconditionFailedException(
            String problem, ErrorAnswer answer, String precondition, String help, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
        this.precondition = precondition;
        this.help = help;
    }

    /**
     * What is not as it must be: {@code resource_still_in_use}, {@code attribute_must_be_set}, {@code protected_resource},
     * {@code resource_not_usable}, or a word that is new.
     */
    public Optional<String> precondition() {
        return text(precondition);
    }

    /** What the server says about it. */
    public Optional<String> help() {
        return text(help);
    }

    /**
     * Whether something still uses what was to be deleted. While other things are being torn down this passes within minutes.
     */
    public boolean isStillInUse() {
        return precondition.equals("resource_still_in_use");
    }
}
