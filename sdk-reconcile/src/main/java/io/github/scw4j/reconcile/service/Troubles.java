package io.github.scw4j.reconcile.service;

import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import io.github.scw4j.reconcile.plan.PatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The changes of one Service that fail. Each is left alone by itself, 5 seconds after the first time, twice as long after each other
 * one, at most 5 minutes; all others go on, and so does another change in its place.
 *
 * @param byChange what fails, by the change that is asked for
 */
record Troubles(Map<Object, Trouble> byChange) {
    static final Troubles NONE = new Troubles(Map.of());

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 6;

    Troubles {
        byChange = Map.copyOf(byChange);
    }

    /**
     * A change that fails.
     *
     * @param failures how often in a row
     * @param notBefore until when it is left alone
     * @param detail what was answered last, for people
     */
    record Trouble(int failures, Instant notBefore, String detail) {}

    /** What a change is known by: a Service that was written meanwhile does not make it another one. */
    static Object change(Action action) {
        if (action instanceof ChangeLoadBalancer change) {
            return change.change();
        }
        return action instanceof PatchService patch ? patch.patch() : action;
    }

    Optional<Trouble> of(Action action) {
        return Optional.ofNullable(byChange.get(change(action)));
    }

    /** After these outcomes. */
    Troubles after(List<Outcome> outcomes, Instant now) {
        Map<Object, Trouble> after = new HashMap<>(byChange);
        for (Outcome outcome : outcomes) {
            Object change = change(outcome.action());
            if (isFailure(outcome)) {
                int failures = of(outcome.action()).map(Trouble::failures).orElse(0);
                String detail = outcome.action().verb() + ": " + outcome.detail();
                after.put(change, new Trouble(failures + 1, now.plus(pause(failures)), detail));
            } else {
                after.remove(change);
            }
        }
        return new Troubles(after);
    }

    private static Duration pause(int failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    /** A Service that was written by somebody else meanwhile, or is gone, is seen as it is in the next look: no need to wait. */
    private static boolean isFailure(Outcome outcome) {
        return switch (outcome.result()) {
            case DONE -> false;
            case NOT_DONE, GONE -> !(outcome.action() instanceof PatchService);
            case UNKNOWN, FORBIDDEN -> true;
        };
    }

    /** Those of changes that are still wanted. */
    Troubles keeping(Collection<Object> wanted) {
        Map<Object, Trouble> kept = new HashMap<>(byChange);
        kept.keySet().retainAll(wanted);
        return new Troubles(kept);
    }

    /** What was answered, for people. */
    List<String> details() {
        return byChange.values().stream()
                .map(Trouble::detail)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a load balancer was asked for of which it is not known whether it comes. */
    static boolean mayYetCome(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.result() == Result.UNKNOWN)
                .map(Outcome::action)
                .anyMatch(action -> action instanceof ChangeLoadBalancer change
                        && change.change() instanceof LoadBalancerChange.CreateLoadBalancer);
    }
}
