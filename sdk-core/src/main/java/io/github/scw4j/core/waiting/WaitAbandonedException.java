package io.github.scw4j.core.waiting;

import org.jspecify.annotations.Nullable;

/** The client was closed before the wait came to an end. The resource is left as it is. */
public final class WaitAbandonedException extends WaitException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use. */
    public WaitAbandonedException(String message, WaitProgress progress, @Nullable Throwable cause) {
        super(message, progress, cause);
    }
}
