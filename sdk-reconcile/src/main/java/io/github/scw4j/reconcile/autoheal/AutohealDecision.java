package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.plan.Plan;
import java.util.List;

/**
 * What autoheal decided.
 *
 * @param plan what is to be done and told
 * @param memory what the next decision has to be given
 * @param diagnoses how each node fares; empty after a blind look
 */
public record AutohealDecision(Plan plan, AutohealMemory memory, List<Diagnosis> diagnoses) {
    /** Copies the list. */
    public AutohealDecision {
        diagnoses = List.copyOf(diagnoses);
    }
}
