package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan while it is being made. */
final class Draft {
    private final Observation observation;
    private final Census census;
    private final Instant now;
    private final List<PlannedAction> actions = new ArrayList<>();
    private final List<Decision> refusals = new ArrayList<>();
    private final List<PlanEvent> events = new ArrayList<>();

    Draft(Observation observation, Census census, Instant now) {
        this.observation = observation;
        this.census = census;
        this.now = now;
    }

    Target target(Diagnosis of) {
        return Target.node(observation, of.node());
    }

    Target cluster() {
        return Target.cluster(observation);
    }

    /** When the youngest node of a pool was made. */
    Instant youngestOf(String poolId) {
        return observation.nodesOf(poolId).stream()
                .flatMap(node -> node.scaleway().stream())
                .map(Replacements::createdAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    void act(Action action, Decision decision, Optional<PlanEvent> event) {
        actions.add(new PlannedAction(action, decision, event));
    }

    void refuse(Decision decision) {
        refusals.add(decision);
    }

    void tell(Target target, AutohealEvent event, String message) {
        events.add(event(target, event, message));
    }

    static PlanEvent event(Target target, AutohealEvent event, String message) {
        return new PlanEvent(target, event.severity(), event.reason(), message);
    }

    void alert(Target target, AutohealEvent event, String message) {
        events.add(new PlanEvent(target, PlanEvent.Severity.ALERT, event.reason(), message));
    }

    Decision decision(Diagnosis of, String action, String reason, List<GateCheck> gates) {
        return new Decision(
                now,
                target(of),
                action,
                of.fault().map(fault -> fault.kind().text()).orElse(""),
                of.fault().map(Fault::since),
                reason,
                of.witnesses(),
                census.numbers(of),
                gates);
    }

    Decision decision(Diagnosis of, Treatment treatment, List<GateCheck> gates) {
        String what = treatment.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return decision(of, what, of.fault().map(Fault::detail).orElse(""), gates);
    }

    List<PlannedAction> actions() {
        return actions;
    }

    Plan plan() {
        return new Plan(actions, refusals, events);
    }
}
