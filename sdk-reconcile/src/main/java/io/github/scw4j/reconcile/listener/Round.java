package io.github.scw4j.reconcile.listener;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.service.ServiceHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A round that is over: what was seen, what was planned, and what became of it.
 *
 * @param look what was seen; {@link io.github.scw4j.reconcile.observation.Blind Blind} where something could not be read
 * @param plan what all planners together asked for
 * @param mode the mode
 * @param health how the nodes fare; empty where nobody is asked to heal
 * @param services how each Service fares; none where nobody is asked to look after them
 * @param due when the next round is wanted, should none be due before: something is under way, or settles
 * @param decisions what was decided, refusals among it, and what became of it
 * @param lookTook how long the reading took
 * @param took how long the round took altogether
 */
public record Round(
        Look look,
        Plan plan,
        Mode mode,
        Optional<Health> health,
        List<ServiceHealth> services,
        Optional<Instant> due,
        List<AuditRecord> decisions,
        Duration lookTook,
        Duration took) {
    /** Copies the lists. */
    public Round {
        services = List.copyOf(services);
        decisions = List.copyOf(decisions);
    }

    /** What was seen; empty when the look was blind. */
    public Optional<Observation> observation() {
        return look instanceof Observation observation ? Optional.of(observation) : Optional.empty();
    }
}
