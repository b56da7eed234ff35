package io.github.scw4j.reconcile.listener;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.plan.Mode;
import java.time.Duration;
import java.util.List;

/**
 * A round that is over.
 *
 * @param look what was seen; {@link io.github.scw4j.reconcile.observation.Blind Blind} where the reading failed
 * @param mode the mode
 * @param decisions what was decided, and what became of it
 * @param lookTook how long the reading took
 * @param took how long it took altogether
 */
public record RoundEnded(Look look, Mode mode, List<AuditRecord> decisions, Duration lookTook, Duration took) {
    /** Copies the list. */
    public RoundEnded {
        decisions = List.copyOf(decisions);
    }
}
