package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.error.ScalewayException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of an upgrade that failed. Later steps were not begun, and what was done before stands. The message says what is to be
 * done; then plan and run again: the upgrade goes on from what is found.
 */
public final class UpgradeStoppedException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    private final UpgradeStep step;

    @SuppressWarnings("serial") // List.copyOf gives a serializable list
    private final List<UpgradeStep> done;

    UpgradeStoppedException(
            String message, UpgradeStep step, List<UpgradeStep> done, @Nullable ScalewayException cause) {
        super(message, cause);
        this.step = step;
        this.done = List.copyOf(done);
    }

    /** What failed. */
    public UpgradeStep step() {
        return step;
    }

    /** What this run had done before, in order. */
    public List<UpgradeStep> done() {
        return done;
    }
}
