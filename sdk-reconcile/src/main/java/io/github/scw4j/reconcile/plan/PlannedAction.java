package io.github.scw4j.reconcile.plan;

/**
 * An action and why it is taken.
 *
 * @param action what is to be done
 * @param decision the reason, and the gates that it passed; goes to the audit trail together with the outcome
 */
public record PlannedAction(Action action, Decision decision) {}
