package io.github.scw4j.reconcile.plan;

import java.util.Optional;

/**
 * An action and why it is taken.
 *
 * @param action what is to be done
 * @param decision the reason, and the gates that it passed; goes to the audit trail together with the outcome
 * @param event what is told once it is done, or may have been; a dry run tells that it would be
 */
public record PlannedAction(Action action, Decision decision, Optional<PlanEvent> event) {
    /** An action of which nothing is told. */
    public PlannedAction(Action action, Decision decision) {
        this(action, decision, Optional.empty());
    }
}
