package io.github.scw4j.reconcile.move;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.plan.ChangePool;
import io.github.scw4j.reconcile.plan.DrainNode;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One look, what follows from it, and what came of that.
 *
 * @param look what was seen
 * @param due what was left to do then, in order; not known after a blind look
 * @param records what was done for the step under way
 */
record MoveRound(Look look, List<DueStep> due, List<AuditRecord> records) {
    /** Whether nothing was seen, or something was tried and not done. What a disruption budget refuses is waited for. */
    boolean isFailed() {
        return look instanceof Blind || failure().isPresent();
    }

    /** Whether a change of a pool failed: Scaleway seldom thinks better of those. */
    boolean isRefused() {
        return failure()
                .filter(outcome -> outcome.action() instanceof ChangePool)
                .isPresent();
    }

    /** Whether somebody's rights do not allow it. */
    Optional<String> forbidden() {
        return outcomes().stream()
                .filter(outcome -> outcome.result() == Result.FORBIDDEN)
                .map(Outcome::detail)
                .findFirst();
    }

    private List<Outcome> outcomes() {
        return records.stream()
                .map(AuditRecord::outcome)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Outcome> failure() {
        return outcomes().stream()
                .filter(outcome -> outcome.result() != Result.DONE && outcome.result() != Result.GONE)
                .filter(outcome -> !(outcome.action() instanceof DrainNode))
                .findFirst();
    }

    /** What the step under way lacks. */
    List<String> missing() {
        if (look instanceof Blind blind) {
            return List.of("it cannot be seen: " + blind.reason());
        }
        List<String> missing = new ArrayList<>();
        if (!due.isEmpty()) {
            missing.addAll(due.get(0).missing());
        }
        failure()
                .map(outcome -> outcome.action().verb() + " failed: " + outcome.detail())
                .ifPresent(missing::add);
        return missing;
    }
}
