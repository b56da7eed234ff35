package io.github.scw4j.k8s.blueprint;

/**
 * A text that is no blueprint. Its message has a line for each thing that is wrong: file, line and column, the field, what stands
 * there, and what is allowed. What may be secret is not quoted.
 */
public final class InvalidBlueprintException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String field;

    InvalidBlueprintException(String message, int line, String field) {
        super(message);
        this.line = line;
        this.field = field;
    }

    /** The line of what is named first, from 1. */
    public int line() {
        return line;
    }

    /** The field that is named first, such as {@code pools[1].node_type}; empty where it is the text as a whole. */
    public String field() {
        return field;
    }
}
