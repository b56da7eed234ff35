package io.github.scw4j.reconcile.move;

import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.text.HumanDuration;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.reconcile.move.MoveProgress.Phase;
import io.github.scw4j.reconcile.observation.Blind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Observes, plans, takes the first step, and begins again. */
final class StepByStep {
    /** So many steps more than were planned at first, and something undoes what is done. */
    private static final int MOST_MORE_STEPS = 50;

    private final Calls calls;
    private final MoveRounds rounds;
    private final MovePlan asked;
    private final boolean oneStep;
    private final Optional<Duration> stepTimeout;
    private final Consumer<MoveProgress> listener;
    private final List<MoveStep> done = new ArrayList<>();

    StepByStep(
            Calls calls,
            MoveRounds rounds,
            MovePlan asked,
            boolean oneStep,
            Optional<Duration> stepTimeout,
            Consumer<MoveProgress> listener) {
        this.calls = calls;
        this.rounds = rounds;
        this.asked = asked;
        this.oneStep = oneStep;
        this.stepTimeout = stepTimeout;
        this.listener = listener;
    }

    MovePlan run() {
        List<MoveStep> left = steps(rounds.look());
        int most = left.size() + MOST_MORE_STEPS;
        while (!left.isEmpty()) {
            MoveStep step = left.get(0);
            if (done.size() == most) {
                throw stopped(step, ": something undoes what is done", "see to that first", null);
            }
            left = take(step, left.size());
            done.add(step);
            if (oneStep && step.kind() != MoveStep.Kind.SETTLE) {
                break;
            }
        }
        return asked.left(left);
    }

    private static List<MoveStep> steps(MoveRound round) {
        if (round.look() instanceof Blind blind) {
            throw new MoveRefusedException("nothing is begun, as the cluster cannot be seen: " + blind.reason());
        }
        return round.due().stream().map(DueStep::step).toList();
    }

    private List<MoveStep> take(MoveStep step, int left) {
        Instant begun = calls.clock().instant();
        tell(step, left, Phase.BEGUN, List.of(), Duration.ZERO);
        Duration timeout = stepTimeout.orElseGet(step::patience);
        StepWatch watch = new StepWatch(rounds, step);
        MoveRound last;
        try {
            last = calls.waiter(watch, step.text())
                    .until(step)
                    .timeout(timeout)
                    .onProgress(wait -> tell(step, left, Phase.UNDER_WAY, wait.missing(), wait.elapsed()))
                    .await();
        } catch (DeadEndException e) {
            throw stopped(step, ": " + watch.why(), "put right what it names", e);
        } catch (WaitTimeoutException e) {
            throw stopped(
                    step,
                    ", which is not through after " + HumanDuration.of(timeout) + ": " + watch.why(),
                    "see to that",
                    e);
        }
        tell(
                step,
                left,
                Phase.DONE,
                List.of(),
                Duration.between(begun, calls.clock().instant()));
        return steps(last);
    }

    private MoveStoppedException stopped(MoveStep step, String why, String advice, @Nullable ScalewayException cause) {
        String otherwise = asked.undo() ? "" : ", or undo it, which is possible until the old pool is being deleted";
        return new MoveStoppedException(
                (asked.undo() ? "undoing the move of " : "the move of ") + asked.title() + " stopped after "
                        + done.size() + (done.size() == 1 ? " step" : " steps") + ", at \"" + step + "\"" + why
                        + ". To do: " + advice + ", then plan and run again: it goes on from what it finds" + otherwise,
                step,
                done,
                cause);
    }

    private void tell(MoveStep step, int left, Phase phase, List<String> missing, Duration elapsed) {
        int before = done.size();
        listener.accept(new MoveProgress(step, before + 1, before + left, phase, missing, elapsed));
    }
}
