package io.github.scw4j.k8s.blueprint;

/**
 * A text that is no blueprint. Its message has a line for each thing that is wrong: file, line and column, the field, what stands
 * there, and what is allowed. What may be secret is not quoted.
 */
public final class InvalidBlueprintException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidBlueprintException(String message) {
        super(message);
    }
}
