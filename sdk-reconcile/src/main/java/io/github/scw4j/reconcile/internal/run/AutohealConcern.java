package io.github.scw4j.reconcile.internal.run;

import io.github.scw4j.reconcile.autoheal.Autoheal;
import io.github.scw4j.reconcile.autoheal.AutohealDecision;
import io.github.scw4j.reconcile.autoheal.AutohealInput;
import io.github.scw4j.reconcile.autoheal.AutohealMemory;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.listener.Health;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Autoheal, with its memory. */
public final class AutohealConcern implements Concern {
    private final Autoheal autoheal;
    private AutohealDecision last = nothing();

    /** With this policy. */
    public AutohealConcern(AutohealPolicy policy) {
        autoheal = Autoheal.with(policy);
    }

    private static AutohealDecision nothing() {
        return new AutohealDecision(Plan.nothing(), AutohealMemory.fresh(), List.of());
    }

    @Override
    public Plan plan(Situation situation, Instant now) {
        AutohealInput.Builder input = AutohealInput.builder()
                .look(situation.look())
                .memory(last.memory())
                .mode(situation.mode())
                .leader(situation.leader())
                .killed(situation.switches().killed())
                .paused(situation.switches().paused())
                .outcomes(situation.outcomes());
        if (situation.look() instanceof Observation observation) {
            input.pausedPools(situation.switches().pausedPools(observation));
        }
        last = autoheal.decide(input.build(), now);
        return last.plan();
    }

    @Override
    public Optional<Health> health() {
        return Optional.of(HealthReport.of(last));
    }

    @Override
    public void forget() {
        last = nothing();
    }
}
