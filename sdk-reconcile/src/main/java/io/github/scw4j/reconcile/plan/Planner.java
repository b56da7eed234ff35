package io.github.scw4j.reconcile.plan;

import io.github.scw4j.reconcile.observation.Observation;
import java.time.Instant;

/**
 * Decides what is to be done about one concern. A pure function: no clock, no call, no memory; the same observation gives the
 * same plan, whatever the order in which things were read, and once the plan is applied there is nothing left to plan. Its
 * policy is given to its constructor.
 */
@FunctionalInterface
public interface Planner {
    /**
     * The plan.
     *
     * @param observation the cluster, complete
     * @param now the time to decide by
     */
    Plan plan(Observation observation, Instant now);
}
