package io.github.scw4j.core.waiting;

import org.jspecify.annotations.Nullable;

/** The time of a wait is up. The resource is left as it is and can be waited for again. */
public final class WaitTimeoutException extends WaitException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use. */
    public WaitTimeoutException(String message, WaitProgress progress, @Nullable Throwable cause) {
        super(message, progress, cause);
    }
}
