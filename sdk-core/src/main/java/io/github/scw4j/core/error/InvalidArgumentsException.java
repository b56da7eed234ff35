package io.github.scw4j.core.error;

import java.io.Serializable;
import java.util.List;

/**
 * The request holds something that the server does not accept ({@code invalid_arguments}). The same request will fail again;
 * {@link #arguments()} tells what to change.
 */
public final class InvalidArgumentsException extends ApiException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<Argument> arguments;

    /**
     * What is wrong with one argument.
     *
     * @param name the argument as the API names it, such as {@code node_type}
     * @param reason {@code required}, {@code format}, {@code constraint}, {@code unknown}, or a word that is new; may be empty
     * @param help what the server says about it; may be empty
     */
    public record Argument(String name, String reason, String help) implements Serializable {}

    /** Only for the SDK's own use, and for tests that need one. */
    public InvalidArgumentsException(
            String problem, ErrorAnswer answer, List<Argument> arguments, CallSummary call, Outcome outcome) {
        super(problem, answer, call, outcome);
        this.arguments = List.copyOf(arguments);
    }

    /** What is wrong, argument by argument; empty when the server did not say. */
    public List<Argument> arguments() {
        return arguments;
    }
}
