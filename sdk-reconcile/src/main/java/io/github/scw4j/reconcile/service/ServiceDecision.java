package io.github.scw4j.reconcile.service;

import io.github.scw4j.reconcile.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about Services.
 *
 * @param plan the actions and events
 * @param memory what the next decision has to be given
 * @param due when the next look is wanted, should it not come anyhow: something is under way, or settles
 * @param health how each Service fares, by path
 */
public record ServiceDecision(Plan plan, ServiceMemory memory, Optional<Instant> due, List<ServiceHealth> health) {
    /** Copies the list. */
    public ServiceDecision {
        health = List.copyOf(health);
    }
}
