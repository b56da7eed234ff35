package io.github.scw4j.reconcile.internal.run;

import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.service.ServiceDecision;
import io.github.scw4j.reconcile.service.ServiceHealth;
import io.github.scw4j.reconcile.service.ServiceMemory;
import io.github.scw4j.reconcile.service.ServicePlanner;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Load balancers of Services, with what is remembered of them. After a blind look it has nothing to say. */
public final class ServiceConcern implements Concern {
    private final ServicePlanner planner;
    private ServiceDecision last = nothing();

    /** With this policy. */
    public ServiceConcern(ServicePolicy policy) {
        planner = ServicePlanner.with(policy);
    }

    private static ServiceDecision nothing() {
        return new ServiceDecision(Plan.nothing(), ServiceMemory.fresh(), Optional.empty(), List.of());
    }

    @Override
    public Plan plan(Situation situation, Instant now) {
        if (!(situation.look() instanceof Observation observation)) {
            last = new ServiceDecision(Plan.nothing(), last.memory(), Optional.empty(), last.health());
            return last.plan();
        }
        last = planner.decide(observation, last.memory(), situation.outcomes(), now);
        return last.plan();
    }

    @Override
    public List<ServiceHealth> services() {
        return last.health();
    }

    @Override
    public Optional<Instant> due() {
        return last.due();
    }

    @Override
    public void forget() {
        last = nothing();
    }
}
