package io.github.scw4j.reconcile.move;

import java.io.Serializable;
import java.time.Duration;

/**
 * A step of a move. A step begins when the one before it is through.
 *
 * @param kind what is done
 * @param subject the name of the cluster, pool or node that it is about
 * @param text what it does in a few words, such as {@code drain node scw-shop-web-1}
 * @param reason why it is needed, and why now
 * @param interrupts what of the cluster's work it interrupts
 * @param extraNodes how many nodes more than usual there are from this step on; quota and stock of their type have to allow them
 */
public record MoveStep(Kind kind, String subject, String text, String reason, String interrupts, int extraNodes)
        implements Serializable {
    static final String NOTHING = "nothing";

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** What a step does. */
    public enum Kind {
        /** Waits until something that is under way is at rest; nothing is asked for. */
        SETTLE,
        /** Makes the new pool ({@code CreatePool}). */
        CREATE_POOL,
        /** Takes the old pool's size away from the autoscaler ({@code UpdatePool}). */
        SUSPEND_AUTOSCALING,
        /** Lets nodes take new pods again that an earlier run had cordoned. */
        UNCORDON,
        /** Waits until nodes are ready, for Scaleway and for Kubernetes. */
        AWAIT_NODES,
        /** Lets nodes take no new pods. */
        CORDON,
        /** Evicts the pods of one node, as far as disruption budgets let it, until none is left. */
        DRAIN_NODE,
        /** Gives the old pool's size back to the autoscaler ({@code UpdatePool}); only when a move is undone. */
        RESUME_AUTOSCALING,
        /** Deletes a pool ({@code DeletePool}) and waits until it is gone. */
        DELETE_POOL,
        /** Takes the marks of the move off the new pool, and gives its size to the autoscaler ({@code UpdatePool}). */
        FINISH
    }

    /** How long it is waited for by default: half an hour. */
    Duration patience() {
        return PATIENCE;
    }

    /** Whether it does the same as another one, for whatever reason. */
    boolean isSame(MoveStep other) {
        return kind == other.kind && subject.equals(other.subject);
    }

    /** As {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
