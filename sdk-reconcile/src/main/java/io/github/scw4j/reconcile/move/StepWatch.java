package io.github.scw4j.reconcile.move;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.reconcile.observation.Blind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A step as something that is waited for: each look is a round, which does what is to be done for it. */
final class StepWatch implements Watched<MoveRound, MoveStep> {
    private static final int MOST_FAILURES = 10;
    private static final int MOST_REFUSALS = 5;

    private final MoveRounds rounds;
    private final MoveStep step;
    private int failures;
    private volatile String why = "nothing was seen of it";

    StepWatch(MoveRounds rounds, MoveStep step) {
        this.rounds = rounds;
        this.step = step;
    }

    @Override
    public String kind() {
        return "step";
    }

    /** Nobody else waits for it. */
    @Override
    public Object group() {
        return this;
    }

    @Override
    public MoveRound get(String id) {
        return rounds.next(step);
    }

    @Override
    public Pages<MoveRound> list() {
        throw new UnsupportedOperationException("a step is in no list");
    }

    @Override
    public String id(MoveRound round) {
        return step.text();
    }

    @Override
    public String name(MoveRound round) {
        return "";
    }

    @Override
    public String status(MoveRound round) {
        return "under way";
    }

    @Override
    public Optional<Instant> updatedAt(MoveRound round) {
        return Optional.empty();
    }

    @Override
    public Goal<MoveRound> goal(MoveStep goal) {
        return new Goal<>() {
            @Override
            public String describe() {
                return "its end";
            }

            @Override
            public Verdict judge(MoveRound round) {
                return StepWatch.this.judge(round);
            }
        };
    }

    /** What it lacks, or why it can never come to its end, as of the last look. */
    String why() {
        return why;
    }

    private Verdict judge(MoveRound round) {
        failures = round.isFailed() ? failures + 1 : 0;
        List<String> missing = round.missing();
        why = String.join("; ", missing);
        if (round.forbidden().isPresent()) {
            return deadEnd(round.forbidden().get());
        }
        if (failures >= (round.isRefused() ? MOST_REFUSALS : MOST_FAILURES)) {
            return deadEnd(failures + " times in a row: " + why);
        }
        if (round.look() instanceof Blind) {
            return new Verdict.Pending(missing);
        }
        if (round.due().isEmpty() || !round.due().get(0).step().isSame(step)) {
            return Verdict.reached();
        }
        return round.due().get(0).deadEnd().map(this::deadEnd).orElseGet(() -> new Verdict.Pending(missing));
    }

    private Verdict deadEnd(String reason) {
        why = reason;
        return Verdict.deadEnd(reason);
    }
}
