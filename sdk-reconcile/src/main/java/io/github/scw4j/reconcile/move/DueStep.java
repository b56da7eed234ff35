package io.github.scw4j.reconcile.move;

import io.github.scw4j.reconcile.plan.Action;
import java.util.List;
import java.util.Optional;

/**
 * A step, and what is to be done for it in this round.
 *
 * @param step the step
 * @param actions what is to be done; none while something is only waited for
 * @param missing what it lacks, one thing an entry
 * @param deadEnd why it can never come to its end; empty while it can
 */
record DueStep(MoveStep step, List<Action> actions, List<String> missing, Optional<String> deadEnd) {}
