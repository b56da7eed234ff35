package io.github.scw4j.reconcile.audit;

import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import java.time.Duration;
import java.util.Optional;

/**
 * A decision and what became of it: one for everything that was done, that would have been done, and that was refused.
 *
 * @param decision what was decided, about what, why, and by which gates
 * @param mode the mode it was decided in
 * @param outcome how it went; empty when nothing was tried: it was refused, or the mode does not act
 * @param requestId Scaleway's id of the call, for its support; empty when there was none
 * @param duration how long it took; zero when nothing was tried
 */
public record AuditRecord(
        Decision decision, Mode mode, Optional<Outcome> outcome, Optional<String> requestId, Duration duration) {
    /** Of a decision after which nothing is tried. */
    public static AuditRecord of(Decision decision, Mode mode) {
        return new AuditRecord(decision, mode, Optional.empty(), Optional.empty(), Duration.ZERO);
    }
}
