package io.github.scw4j.reconcile.service;

import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Outcome.Result;

/**
 * A step that goes wrong.
 *
 * @param step its number
 * @param kind how
 */
record Mishap(int step, Kind kind) {
    /** How a step goes wrong. */
    enum Kind {
        /** It is refused. */
        REFUSED,
        /** Nobody gets it, and whoever asked does not know that. */
        LOST,
        /** It is done, and whoever asked does not know that. */
        ANSWER_LOST,
        /** It is done long after whoever asked has given up. */
        LATE,
        /** The process ends before it asks. */
        KILLED_BEFORE,
        /** The process ends once it has asked. */
        KILLED_AFTER,
        /** The process ends between the two calls of a new frontend. */
        HALF_DONE_AND_KILLED
    }

    static Outcome outcome(Kind kind, Action action) {
        return switch (kind) {
            case REFUSED -> new Outcome(action, Result.NOT_DONE, "refused");
            case LOST, ANSWER_LOST, LATE -> new Outcome(action, Result.UNKNOWN, "no answer");
            case KILLED_BEFORE, KILLED_AFTER, HALF_DONE_AND_KILLED -> throw new Killed();
        };
    }

    /** The end of the process. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
