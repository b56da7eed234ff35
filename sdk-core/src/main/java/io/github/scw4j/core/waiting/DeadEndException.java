package io.github.scw4j.core.waiting;

import org.jspecify.annotations.Nullable;

/** The resource is in a state that can no longer lead to what was waited for. */
public final class DeadEndException extends WaitException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use. */
    public DeadEndException(String message, WaitProgress progress, @Nullable Throwable cause) {
        super(message, progress, cause);
    }
}
