package io.github.scw4j.reconcile.move;

import io.github.scw4j.core.error.ScalewayException;

/** A pool cannot be moved, or its move cannot be undone; the message says why, and what is possible. Nothing was changed by it. */
public final class MoveRefusedException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    MoveRefusedException(String message) {
        super(message, null);
    }
}
