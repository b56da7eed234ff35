package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.plan.PlanEvent.Severity;

/** The reasons of the events that autoheal tells. */
public enum AutohealEvent {
    /** A node looks broken. */
    SUSPECTED("AutohealSuspected", Severity.NORMAL),
    /** It does not any more. */
    RECOVERED("AutohealRecovered", Severity.NORMAL),
    /** An action is due and is refused; said again when another gate refuses it. */
    BLOCKED("AutohealBlocked", Severity.WARNING),
    /** A node is rebooted. */
    REBOOT_STARTED("AutohealRebootStarted", Severity.NORMAL),
    /** It came back. */
    REBOOT_SUCCEEDED("AutohealRebootSucceeded", Severity.NORMAL),
    /** It did not, or could not be rebooted. */
    REBOOT_FAILED("AutohealRebootFailed", Severity.WARNING),
    /** A node is drained, to be replaced. */
    DRAIN_STARTED("AutohealDrainStarted", Severity.NORMAL),
    /** Something refuses the eviction of its pods. */
    DRAIN_BLOCKED("AutohealDrainBlocked", Severity.WARNING),
    /** Nothing is left on it, or nothing that could leave. */
    DRAIN_FINISHED("AutohealDrainFinished", Severity.NORMAL),
    /** A node is replaced. */
    REPLACE_STARTED("AutohealReplaceStarted", Severity.NORMAL),
    /** The node in its place is ready. */
    REPLACE_SUCCEEDED("AutohealReplaceSucceeded", Severity.NORMAL),
    /** There is none that is ready. */
    REPLACE_FAILED("AutohealReplaceFailed", Severity.WARNING),
    /** All that may be done was done: a person has to act. */
    GAVE_UP("AutohealGaveUp", Severity.ALERT),
    /** Nothing is done, in a zone or anywhere. */
    FROZEN("AutohealFrozen", Severity.ALERT),
    /** It is again. */
    RESUMED("AutohealResumed", Severity.WARNING);

    /** What a dry run tells instead of the events of actions. */
    public static final String DRY_RUN = "AutohealDryRun";

    private final String reason;
    private final Severity severity;

    AutohealEvent(String reason, Severity severity) {
        this.reason = reason;
        this.severity = severity;
    }

    /** The reason of the Kubernetes Event. */
    public String reason() {
        return reason;
    }

    Severity severity() {
        return severity;
    }
}
