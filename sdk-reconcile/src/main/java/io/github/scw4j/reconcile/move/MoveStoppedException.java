package io.github.scw4j.reconcile.move;

import io.github.scw4j.core.error.ScalewayException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a move that failed. Later steps were not begun, and what was done before stands. The message says what is to be done;
 * then plan and run again, or undo it: both go on from what is found.
 */
public final class MoveStoppedException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    private final MoveStep step;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<MoveStep> done;

    MoveStoppedException(String message, MoveStep step, List<MoveStep> done, @Nullable ScalewayException cause) {
        super(message, cause);
        this.step = step;
        this.done = List.copyOf(done);
    }

    /** What failed. */
    public MoveStep step() {
        return step;
    }

    /** What this run had done before, in order. */
    public List<MoveStep> done() {
        return done;
    }
}
