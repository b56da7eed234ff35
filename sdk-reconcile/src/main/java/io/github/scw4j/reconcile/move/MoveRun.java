package io.github.scw4j.reconcile.move;

import io.github.scw4j.reconcile.audit.AuditSink;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The run of a plan, as a value: nothing is asked before {@link #run()}.
 *
 * <p>Each next step is planned from what is observed when the one before it is through, and there is no other memory: whoever plans
 * and runs again after a crash goes on where it stopped, and nothing is made twice. Run one at a time for a pool.
 */
public final class MoveRun {
    private final PoolMoves moves;
    private final MovePlan plan;
    private final boolean oneStep;
    private final Optional<Duration> stepTimeout;
    private final Consumer<MoveProgress> listener;
    private final AuditSink audit;

    private MoveRun(
            PoolMoves moves,
            MovePlan plan,
            boolean oneStep,
            Optional<Duration> stepTimeout,
            Consumer<MoveProgress> listener,
            AuditSink audit) {
        this.moves = moves;
        this.plan = plan;
        this.oneStep = oneStep;
        this.stepTimeout = stepTimeout;
        this.listener = listener;
        this.audit = audit;
    }

    static MoveRun of(PoolMoves moves, MovePlan plan) {
        return new MoveRun(moves, plan, false, Optional.empty(), progress -> {}, AuditSink.log());
    }

    /** The same run, stopping after the first step. */
    public MoveRun oneStep() {
        return new MoveRun(moves, plan, true, stepTimeout, listener, audit);
    }

    /**
     * The same run with another limit for each step. Default: 30 minutes. A disruption budget that lets no pod go is what it is
     * reached by most of all.
     */
    public MoveRun stepTimeout(Duration timeout) {
        return new MoveRun(moves, plan, oneStep, Optional.of(timeout), listener, audit);
    }

    /**
     * The same run, telling how it goes; a second listener comes after the first. What is under way is told from the poller's
     * thread: be quick.
     */
    public MoveRun onProgress(Consumer<? super MoveProgress> another) {
        return new MoveRun(moves, plan, oneStep, stepTimeout, listener.andThen(another), audit);
    }

    /** The same run with another audit trail: one record for each thing that is done. Default: {@link AuditSink#log()}. */
    public MoveRun audit(AuditSink sink) {
        return new MoveRun(moves, plan, oneStep, stepTimeout, listener, sink);
    }

    /**
     * Carries it out, and returns what is left: nothing, unless only a part was asked for.
     *
     * @throws MoveStoppedException when a step fails; those after it are not begun
     * @throws MoveRefusedException when what is found leaves no way
     * @throws io.github.scw4j.core.waiting.WaitInterruptedException when the thread is interrupted
     */
    public MovePlan run() {
        return new StepByStep(moves.calls(), moves.rounds(plan.request(), audit), plan, oneStep, stepTimeout, listener)
                .run();
    }
}
