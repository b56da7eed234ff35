package io.github.scw4j.reconcile.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a planner decided: what is to be done, what was due and is refused, and what there is to tell.
 *
 * @param actions what is to be done, in this order
 * @param refusals what was due, or looked into, and is not done; each knows the gate that refused it
 * @param events what there is to tell beside the actions
 */
public record Plan(List<PlannedAction> actions, List<Decision> refusals, List<PlanEvent> events) {
    /** Copies the lists. */
    public Plan {
        actions = List.copyOf(actions);
        refusals = List.copyOf(refusals);
        events = List.copyOf(events);
    }

    /** Nothing to do and nothing to tell. */
    public static Plan nothing() {
        return new Plan(List.of(), List.of(), List.of());
    }

    /** This plan and then another: one executor may get the plans of several concerns at once. */
    public Plan and(Plan next) {
        return new Plan(joined(actions, next.actions), joined(refusals, next.refusals), joined(events, next.events));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
