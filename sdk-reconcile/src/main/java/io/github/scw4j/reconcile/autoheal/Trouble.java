package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.plan.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the last actions fared.
 *
 * @param forbidden what the key was refused; nothing is tried again with it until the healer starts anew
 * @param failures rounds with failures, in a row
 * @param until until when nothing is tried
 */
record Trouble(Optional<String> forbidden, int failures, Optional<Instant> until) {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final int DOUBLED_AT_MOST = 4;

    static Trouble none() {
        return new Trouble(Optional.empty(), 0, Optional.empty());
    }

    Trouble after(List<Outcome> outcomes, Instant now) {
        if (outcomes.isEmpty()) {
            return this;
        }
        Optional<String> refused = outcomes.stream()
                .filter(outcome -> outcome.result() == Outcome.Result.FORBIDDEN)
                .map(outcome -> outcome.action().verb() + ": " + outcome.detail())
                .findFirst();
        if (outcomes.stream().noneMatch(Trouble::isFailure)) {
            return new Trouble(forbidden.or(() -> refused), 0, Optional.empty());
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures, DOUBLED_AT_MOST));
        return new Trouble(forbidden.or(() -> refused), failures + 1, Optional.of(now.plus(pause)));
    }

    private static boolean isFailure(Outcome outcome) {
        return outcome.result() == Outcome.Result.NOT_DONE || outcome.result() == Outcome.Result.UNKNOWN;
    }
}
