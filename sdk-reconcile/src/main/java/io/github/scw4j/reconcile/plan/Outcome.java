package io.github.scw4j.reconcile.plan;

/**
 * What became of an action, for the planner's next round and for the audit trail.
 *
 * @param action what was tried
 * @param result how it went
 * @param detail what was answered, for people
 */
public record Outcome(Action action, Result result, String detail) {
    /** How an action went. */
    public enum Result {
        /** It was done, as far as it is told. */
        DONE,
        /** It was certainly not done, and may be later. */
        NOT_DONE,
        /** It may have been done or not. */
        UNKNOWN,
        /** What it was for is not there any more. */
        GONE,
        /** The key, or the service account, may not do it. */
        FORBIDDEN
    }
}
