package io.github.scw4j.core.waiting;

import org.jspecify.annotations.Nullable;

/** The waiting thread was interrupted. Its interrupt flag is set; the resource is left as it is. */
public final class WaitInterruptedException extends WaitException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use. */
    public WaitInterruptedException(String message, WaitProgress progress, @Nullable Throwable cause) {
        super(message, progress, cause);
    }
}
