package io.github.scw4j.reconcile.node;

import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.WriteRecords;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells a person, once, when so many Instances are missing that nothing is deleted any more, and when that is over. */
final class DeletionBrake {
    static final String RECORD = "node-deletion-stopped-since";

    private DeletionBrake() {}

    static Plan plan(Observation observation, MissingInstances missing, Instant now) {
        boolean told = !observation.records().getOrDefault(RECORD, "").isEmpty();
        if (missing.areTooMany() == told) {
            return Plan.nothing();
        }
        return told
                ? tell(observation, now, "", PlanEvent.Severity.NORMAL, "NodeDeletionResumed", missing.summary())
                : tell(
                        observation,
                        now,
                        now.toString(),
                        PlanEvent.Severity.ALERT,
                        "NodeDeletionStopped",
                        missing.summary() + "; are key and project the right ones?");
    }

    private static Plan tell(
            Observation observation,
            Instant now,
            String record,
            PlanEvent.Severity severity,
            String reason,
            String message) {
        Target cluster = Target.cluster(observation);
        WriteRecords write = new WriteRecords(cluster, Map.of(RECORD, record));
        Decision decision = Decision.of(now, cluster, write.verb(), message, List.of());
        return new Plan(
                List.of(new PlannedAction(write, decision)),
                List.of(),
                List.of(new PlanEvent(cluster, severity, reason, message)));
    }
}
