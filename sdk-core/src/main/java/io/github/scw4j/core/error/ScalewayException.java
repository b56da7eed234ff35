package io.github.scw4j.core.error;

import org.jspecify.annotations.Nullable;

/** The root of everything that the SDK throws of its own accord. Its message alone should let a person act. */
public abstract class ScalewayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own exceptions. */
    protected ScalewayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
