package io.github.scw4j.core.waiting;

import io.github.scw4j.core.error.ScalewayException;
import org.jspecify.annotations.Nullable;

/** A wait that did not reach its goal; {@link #progress()} tells how far it came. */
public abstract class WaitException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    private final WaitProgress progress;

    WaitException(String message, WaitProgress progress, @Nullable Throwable cause) {
        super(message, cause);
        this.progress = progress;
    }

    /** What was seen last. */
    public WaitProgress progress() {
        return progress;
    }
}
