package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlanEvent.Severity;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.WriteBudget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out plans, as far as mode, switches, leadership and budget allow it. Whatever becomes of an action is an audit record.
 * Not safe for use by several threads at once.
 */
public final class Executor {
    private static final Logger LOG = LoggerFactory.getLogger(Executor.class);

    private final Surroundings around;
    private final WriteBudget writeBudget;
    private final InstantSource clock;
    private final Telling telling;
    private final Consumer<AuditRecord> audit;

    /** For one cluster. */
    public Executor(
            Surroundings around,
            WriteBudget writeBudget,
            InstantSource clock,
            EventSink events,
            Consumer<AuditRecord> audit) {
        this.around = around;
        this.writeBudget = writeBudget;
        this.clock = clock;
        this.telling = new Telling(events.book(), events.listener());
        this.audit = audit;
    }

    /**
     * Carries out a plan.
     *
     * @param look what it was made from
     * @return what was decided, and what became of it
     */
    public List<AuditRecord> carryOut(Look look, Plan plan, Terms terms) {
        Budget budget = new Budget(writeBudget);
        ActionRun run = new ActionRun(
                around,
                new NodeWrites(around, budget, look, terms.written()::wrote),
                new ServiceWrites(around.services(), budget, look, terms.written()::wrote),
                budget);
        List<AuditRecord> records = new ArrayList<>();
        List<PlanEvent> events = new ArrayList<>();
        for (Decision refusal : plan.refusals()) {
            keep(AuditRecord.of(refusal, terms.mode()), records);
        }
        for (PlannedAction planned : plan.actions()) {
            AuditRecord record = decide(planned, run, budget, terms);
            keep(record, records);
            told(planned, record).ifPresent(events::add);
        }
        events.addAll(plan.events());
        boolean written =
                terms.mode() != Mode.OBSERVE && terms.permit().refusal().isEmpty();
        telling.tell(events, clock.instant(), written, budget);
        return records;
    }

    private AuditRecord decide(PlannedAction planned, ActionRun run, Budget budget, Terms terms) {
        Mode mode = terms.mode();
        if (!mode.acts()) {
            return AuditRecord.of(planned.decision(), mode);
        }
        Action action = planned.action();
        Optional<GateCheck> refusal = terms.permit()
                .refusal()
                .or(() -> budget.lacks(action).map(lack -> new GateCheck("budget", false, lack)));
        if (refusal.isPresent()) {
            return AuditRecord.of(planned.decision().refusedBy(refusal.get()), mode);
        }
        Instant began = clock.instant();
        Done done = carryOut(action, run);
        Outcome outcome = new Outcome(action, done.result(), done.detail());
        return new AuditRecord(
                planned.decision(),
                mode,
                Optional.of(outcome),
                done.requestId(),
                Duration.between(began, clock.instant()));
    }

    private static Done carryOut(Action action, ActionRun run) {
        try {
            return run.carryOut(action);
        } catch (CallInterruptedException e) {
            throw e; // somebody wants an end: what was written down says how far it got
        } catch (RuntimeException e) {
            LOG.error("{} of {} failed", action.verb(), action.target().path(), e);
            return Done.of(Result.UNKNOWN, e.toString());
        }
    }

    private static Optional<PlanEvent> told(PlannedAction planned, AuditRecord record) {
        if (record.mode() == Mode.DRY_RUN) {
            return planned.event().map(event -> wouldBe(event, planned.action().verb()));
        }
        return planned.event()
                .filter(event -> record.outcome()
                        .map(Outcome::result)
                        .filter(result -> result == Result.DONE || result == Result.UNKNOWN)
                        .isPresent());
    }

    private static PlanEvent wouldBe(PlanEvent event, String verb) {
        String reason = event.reason().startsWith("Autoheal") ? "AutohealDryRun" : "DryRun";
        return new PlanEvent(event.target(), Severity.NORMAL, reason, "would " + verb + ": " + event.message());
    }

    private void keep(AuditRecord record, List<AuditRecord> records) {
        records.add(record);
        audit.accept(record);
    }
}
