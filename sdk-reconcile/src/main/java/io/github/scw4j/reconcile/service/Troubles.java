package io.github.scw4j.reconcile.service;

import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import io.github.scw4j.reconcile.plan.PatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What fails, and how long it is left alone: 5 seconds after the first time, twice as long after each other one, at most 5 minutes.
 *
 * @param failures how often in a row
 * @param notBefore until when nothing is tried
 * @param last what was answered last
 */
record Troubles(int failures, Instant notBefore, String last) {
    static final Troubles NONE = new Troubles(0, Instant.MIN, "");

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 6;

    /** After these outcomes; without any it stays as it is. */
    Troubles after(List<Outcome> outcomes, Instant now) {
        Optional<Outcome> failure =
                outcomes.stream().filter(Troubles::isFailure).findFirst();
        if (failure.isEmpty()) {
            return outcomes.isEmpty() ? this : NONE;
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        Instant until = now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        Action action = failure.get().action();
        return new Troubles(
                failures + 1, until, action.verb() + ": " + failure.get().detail());
    }

    /** What is gone, or was written by somebody else meanwhile, is seen in the next look: no need to wait. */
    private static boolean isFailure(Outcome outcome) {
        return switch (outcome.result()) {
            case DONE, GONE -> false;
            case NOT_DONE -> !(outcome.action() instanceof PatchService);
            case UNKNOWN, FORBIDDEN -> true;
        };
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
