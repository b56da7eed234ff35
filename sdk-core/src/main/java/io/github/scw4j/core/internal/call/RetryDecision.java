package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.RetryPolicy;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether a call is tried again, and when: one pure function of what happened, the kind of operation, the tries so far, and
 * the time and budget that are left.
 */
sealed interface RetryDecision {

    /**
     * Try again.
     *
     * @param pause how long to wait first
     * @param findOut whether to find out first if the last try was carried out
     */
    record Again(Duration pause, boolean findOut) implements RetryDecision {}

    /** Do not try again. */
    record GiveUp(Reason reason) implements RetryDecision {}

    /** Why not. */
    enum Reason {
        FINAL(""),
        NOT_REPEATABLE("it is never sent twice"),
        TRIES("no tries left"),
        TIME("no time left"),
        BUDGET("the client's retry budget is used up");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** For the end of a message; empty where nothing is to be added. */
        String text() {
            return text;
        }
    }

    /** What an operation allows when nobody knows whether it was carried out. */
    enum Safety {
        /** Sending it again leads to the same state. */
        REPEAT,
        /** Send it again only after a look. */
        FIND_OUT,
        /** Do not send it again. */
        NEVER
    }

    /**
     * Everything that the decision depends on.
     *
     * @param trouble what went wrong
     * @param safety what the operation allows
     * @param tries how many tries there were, at least 1
     * @param elapsed since the first try began
     * @param left until the call's deadline
     * @param retryAfter how long the server asked to wait, if it did
     * @param budgetLeft whether the client may still spend on repeats
     * @param jitter from 0 to 1
     */
    record Situation(
            Trouble trouble,
            Safety safety,
            int tries,
            Duration elapsed,
            Duration left,
            Optional<Duration> retryAfter,
            boolean budgetLeft,
            double jitter) {}

    /** The decision. */
    static RetryDecision decide(Situation now, RetryPolicy policy) {
        if (now.trouble() == Trouble.FINAL || policy.maxTries() == 1) {
            return new GiveUp(now.trouble() == Trouble.FINAL ? Reason.FINAL : Reason.TRIES);
        }
        if (now.trouble() == Trouble.NOT_PERMITTED && now.elapsed().compareTo(policy.permissionPatience()) >= 0) {
            return new GiveUp(Reason.FINAL);
        }
        if (now.trouble() == Trouble.UNKNOWN_OUTCOME && now.safety() == Safety.NEVER) {
            return new GiveUp(Reason.NOT_REPEATABLE);
        }
        if (isRationed(now.trouble())) {
            if (now.tries() >= policy.maxTries()) {
                return new GiveUp(Reason.TRIES);
            }
            if (!now.budgetLeft()) {
                return new GiveUp(Reason.BUDGET);
            }
        }
        Duration pause = pause(now, policy);
        if (pause.compareTo(now.left()) >= 0) {
            return new GiveUp(Reason.TIME);
        }
        return new Again(pause, now.trouble() == Trouble.UNKNOWN_OUTCOME && now.safety() == Safety.FIND_OUT);
    }

    /**
     * Whether repeats are counted. Waiting for a resource to become stable, or for a permission to spread, is no sign of an
     * outage: the call's deadline is limit enough.
     */
    static boolean isRationed(Trouble trouble) {
        return trouble != Trouble.TRANSIENT_STATE && trouble != Trouble.NOT_PERMITTED;
    }

    private static Duration pause(Situation now, RetryPolicy policy) {
        Duration first = switch (now.trouble()) {
            case THROTTLED -> policy.firstPauseWhenThrottled();
            // these pass in tens of seconds
            case TRANSIENT_STATE, NOT_PERMITTED -> policy.firstPause().multipliedBy(4);
            default -> policy.firstPause();
        };
        Duration grown = first.multipliedBy(1L << Math.min(now.tries() - 1, 20));
        Duration base = grown.compareTo(policy.longestPause()) < 0 ? grown : policy.longestPause();
        // what the server asks for is a floor, and so is a second for a throttle that asks for nothing
        Duration floor = now.retryAfter().orElse(now.trouble() == Trouble.THROTTLED ? base : base.dividedBy(2));
        Duration spread = now.trouble() == Trouble.THROTTLED ? base : base.dividedBy(2);
        return floor.plusNanos((long) (spread.toNanos() * now.jitter()));
    }
}
