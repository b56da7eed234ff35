package io.github.scw4j.core.error;

import java.util.Optional;

/** There is such a resource already ({@code already_exists}): take that one, or choose another name. */
public final class AlreadyExistsException extends ConflictException {
    private static final long serialVersionUID = 1L;

    private final String resource;
    private final String resourceId;
    private final String help;

    /** Only for the SDK's own use, and for tests that need one. */
    public AlreadyExistsException(
            String problem,
            ErrorAnswer answer,
            String resource,
            String resourceId,
            String help,
            CallSummary call,
            Outcome outcome) {
        super(problem, answer, call, outcome);
        this.resource = resource;
        this.resourceId = resourceId;
        this.help = help;
    }

    /** What exists, in the API's words. */
    public Optional<String> resource() {
        return text(resource);
    }

    /** The id of what exists. */
    public Optional<String> resourceId() {
        return text(resourceId);
    }

    /** What the server says about it. */
    public Optional<String> help() {
        return text(help);
    }
}
