package io.github.scw4j.reconcile.internal.run;

import io.github.scw4j.reconcile.listener.Health;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.Planner;
import io.github.scw4j.reconcile.service.ServiceHealth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One concern of a reconciler, and what it remembers from round to round. */
public interface Concern {
    /** Decides; after a blind look as well. */
    Plan plan(Situation situation, Instant now);

    /** Forgets what it remembers: this replica has just become the one that acts. */
    default void forget() {}

    /** How the nodes fare, as of the last plan; empty when this concern does not know. */
    default Optional<Health> health() {
        return Optional.empty();
    }

    /** How each Service fares, as of the last plan; none when this concern does not know. */
    default List<ServiceHealth> services() {
        return List.of();
    }

    /** When it wants the next round, as of the last plan; empty when that may come as late as it comes anyhow. */
    default Optional<Instant> due() {
        return Optional.empty();
    }

    /** That of a planner, which remembers nothing and has nothing to say after a blind look. */
    static Concern of(Planner planner) {
        return (situation, now) ->
                situation.look() instanceof Observation observation ? planner.plan(observation, now) : Plan.nothing();
    }
}
