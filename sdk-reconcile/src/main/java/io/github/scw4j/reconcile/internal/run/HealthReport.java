package io.github.scw4j.reconcile.internal.run;

import io.github.scw4j.reconcile.autoheal.AutohealDecision;
import io.github.scw4j.reconcile.autoheal.Diagnosis;
import io.github.scw4j.reconcile.autoheal.Fault;
import io.github.scw4j.reconcile.autoheal.Incident;
import io.github.scw4j.reconcile.autoheal.IncidentState;
import io.github.scw4j.reconcile.listener.Health;
import io.github.scw4j.reconcile.plan.Decision;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From what autoheal decided to what metrics tell. */
final class HealthReport {
    private static final Set<IncidentState> OVER = Set.of(IncidentState.FAILED, IncidentState.ABANDONED);

    private HealthReport() {}

    static Health of(AutohealDecision decision) {
        Map<String, Integer> unhealthy = new HashMap<>();
        Map<String, Instant> repairs = new HashMap<>();
        for (Diagnosis diagnosis : decision.diagnoses()) {
            Optional<Fault> fault = diagnosis.fault();
            fault.ifPresent(found -> unhealthy.merge(found.kind().text(), 1, Integer::sum));
            Optional<Incident> repair = diagnosis.incident().filter(incident -> !OVER.contains(incident.state()));
            repair.ifPresent(incident -> repairs.put(diagnosis.node().name(), incident.since()));
        }
        return new Health(unhealthy, repairs, decision.memory().frozen(), openBreakers(decision));
    }

    private static Set<String> openBreakers(AutohealDecision decision) {
        return decision.plan().refusals().stream()
                .filter(refusal -> refusal.refusedBy()
                        .filter(gate -> gate.gate().equals("breaker"))
                        .isPresent())
                .map(Decision::target)
                .map(target -> target.poolName())
                .collect(Collectors.toSet());
    }
}
