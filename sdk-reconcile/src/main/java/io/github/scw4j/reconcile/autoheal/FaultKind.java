package io.github.scw4j.reconcile.autoheal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a node, and what helps. */
public enum FaultKind {
    /** Both sides take it for broken: rebooted, then replaced. */
    NOT_READY(2, true, true),
    /** Its kubelet lives and says that it cannot run pods: rebooted, never replaced. */
    KUBELET_NOT_READY(2, true, false),
    /** One side takes it for broken and the other does not: left alone, and reported. */
    DISAGREEMENT(2, false, false),
    /** It comes and goes: rebooted, never replaced. */
    FLAPPING(2, true, false),
    /** A fault that a reboot may mend, seen by the node problem detector: rebooted, never replaced. */
    SOFT_FAULT(2, true, false),
    /** A fault that no reboot mends, seen by the node problem detector: replaced. */
    HARD_FAULT(1, false, true),
    /** Its Instance stopped while it was broken: replaced. */
    INSTANCE_STOPPED(1, false, true),
    /** Its Instance is not there any more: replaced. */
    INSTANCE_GONE(0, false, true),
    /** Scaleway could not make it: replaced. */
    CREATION_ERROR(0, false, true),
    /** It never joined: replaced. */
    STUCK(0, false, true),
    /** Scaleway has it, Kubernetes does not: replaced. */
    MISSING(0, false, true);

    private final int urgency;
    private final boolean rebootHelps;
    private final boolean replaceable;

    FaultKind(int urgency, boolean rebootHelps, boolean replaceable) {
        this.urgency = urgency;
        this.rebootHelps = rebootHelps;
        this.replaceable = replaceable;
    }

    /** Lower is treated first. */
    int urgency() {
        return urgency;
    }

    boolean rebootHelps() {
        return rebootHelps;
    }

    boolean replaceable() {
        return replaceable;
    }

    /** Whether anything is done about it at all. */
    boolean treatable() {
        return rebootHelps || replaceable;
    }

    /** How old it has to be before its node is replaced. */
    Duration replaceAfter(AutohealPolicy policy) {
        return switch (this) {
            case HARD_FAULT, INSTANCE_GONE -> policy.hardFaultBeforeReplace();
            case MISSING -> policy.creationTimeout();
            case CREATION_ERROR, STUCK -> Duration.ZERO; // terminal, or the creation timeout lies behind already
            default -> policy.notReadyBeforeReplace();
        };
    }

    /** How old it has to be before anything is done. */
    Duration treatedAfter(AutohealPolicy policy) {
        return rebootHelps && policy.maxReboots() > 0 ? policy.notReadyBeforeReboot() : replaceAfter(policy);
    }

    /** As in events, audit records and metrics, such as {@code NotReady}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String word : name().split("_")) {
            text.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    static Optional<FaultKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
}
