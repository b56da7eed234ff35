package io.github.scw4j.reconcile.listener;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.plan.PlanEvent;

/**
 * Hears of everything that a reconciler sees and does: for metrics and alerts. Called on the thread that reconciles, so be
 * quick. What a listener throws is logged as an error and does not disturb the round.
 */
public interface ReconcileListener {
    /** Something was decided, done or refused. */
    default void decided(AuditRecord record) {}

    /** Something happened that was not so in the round before. With severity {@code ALERT} a person has to act. */
    default void told(PlanEvent event) {}

    /** A round is over. */
    default void ended(Round round) {}
}
