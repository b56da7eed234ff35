package io.github.scw4j.reconcile.move;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.internal.execute.Executor;
import io.github.scw4j.reconcile.internal.execute.Terms;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlannedAction;
import java.util.List;

/** Looks, plans, and carries out what is to be done for one step. */
final class MoveRounds {
    private final MoveObserver observer;
    private final Executor executor;
    private final Terms terms;
    private final MoveRequest request;

    MoveRounds(MoveObserver observer, Executor executor, Terms terms, MoveRequest request) {
        this.observer = observer;
        this.executor = executor;
        this.terms = terms;
        this.request = request;
    }

    /** A look, and what is to be done. */
    MoveRound look() {
        Look look = observer.look(request);
        List<DueStep> due = look instanceof Observation seen ? MovePlanner.plan(seen, request) : List.of();
        return new MoveRound(look, due, List.of());
    }

    /** The same, and it is done, if it is this step's. */
    MoveRound next(MoveStep step) {
        MoveRound round = look();
        if (round.due().isEmpty() || !round.due().get(0).step().isSame(step)) {
            return round;
        }
        Plan plan = plan(round.look(), round.due().get(0));
        List<AuditRecord> records = executor.carryOut(round.look(), plan, terms);
        return new MoveRound(round.look(), round.due(), records);
    }

    private static Plan plan(Look look, DueStep due) {
        String reason = due.step()
                + (due.step().reason().isEmpty() ? "" : ": " + due.step().reason());
        List<PlannedAction> actions = due.actions().stream()
                .map(action -> new PlannedAction(action, decision(look, action, reason)))
                .toList();
        return new Plan(actions, List.of(), List.of());
    }

    private static Decision decision(Look look, Action action, String reason) {
        return Decision.of(look.at(), action.target(), action.verb(), reason, List.of());
    }
}
