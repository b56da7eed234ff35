package io.github.scw4j.reconcile.plan;

/**
 * Something to tell: a Kubernetes Event on the Node object or the Service, or on the cluster's record where the target is the cluster.
 *
 * @param target what it is about
 * @param severity how loud it is
 * @param reason what happened in one word, such as {@code AutohealBlocked}
 * @param message what happened, for people
 */
public record PlanEvent(Target target, Severity severity, String reason, String message) {
    /** How loud an event is. */
    public enum Severity {
        /** Good to know: an Event of type {@code Normal}. */
        NORMAL,
        /** Not as it should be: an Event of type {@code Warning}. */
        WARNING,
        /** A person has to act: an Event of type {@code Warning}, and whoever listens for alerts is told. */
        ALERT
    }
}
