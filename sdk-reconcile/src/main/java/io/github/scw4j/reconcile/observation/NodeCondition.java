package io.github.scw4j.reconcile.observation;

import java.time.Instant;

/**
 * A condition of a Node object.
 *
 * @param type what it is about, such as {@code Ready} or {@code DiskPressure}
 * @param status what it says
 * @param since when it last changed from one status to another, by the clock of who changed it
 * @param reason why, in one word such as {@code KubeletNotReady}
 * @param message why, for people
 */
public record NodeCondition(String type, Status status, Instant since, String reason, String message) {
    /** The condition that a node runs pods. */
    public static final String READY = "Ready";

    /** What a condition says. */
    public enum Status {
        /** It is so. */
        TRUE,
        /** It is not so. */
        FALSE,
        /** Nobody has said for too long. */
        UNKNOWN;

        /** Reads Kubernetes' spelling; what is neither {@code True} nor {@code False} is unknown. */
        public static Status of(String text) {
            return switch (text) {
                case "True" -> TRUE;
                case "False" -> FALSE;
                default -> UNKNOWN;
            };
        }
    }

    /** Whether the condition holds. */
    public boolean holds() {
        return status == Status.TRUE;
    }
}
