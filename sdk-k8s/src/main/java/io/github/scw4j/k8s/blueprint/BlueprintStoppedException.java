package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.error.ScalewayException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint that cannot be made of what is there, or a step of it that failed, or to which nobody said yes. Later steps were not
 * begun, and what was done before stands. The message says what is to be done; then plan and run again: it goes on from what is found.
 */
public final class BlueprintStoppedException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    private final @Nullable BlueprintStep step;

    @SuppressWarnings("serial") // a serializable list
    private final List<BlueprintStep> done;

    BlueprintStoppedException(
            String message, @Nullable BlueprintStep step, List<BlueprintStep> done, @Nullable ScalewayException cause) {
        super(message, cause);
        this.step = step;
        this.done = List.copyOf(done);
    }

    /**
     * What failed, or was not allowed; then there is no {@link #getCause() cause}. Empty where something is impossible, so that no
     * step was to be begun.
     */
    public Optional<BlueprintStep> step() {
        return Optional.ofNullable(step);
    }

    /** What this run had done before, in order. */
    public List<BlueprintStep> done() {
        return done;
    }
}
