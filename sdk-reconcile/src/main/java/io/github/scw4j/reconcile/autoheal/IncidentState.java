package io.github.scw4j.reconcile.autoheal;

import java.util.Locale;

/**
 * How far an incident is. A node that is only watched has none: what is not acted on is not written down. Once the node is gone
 * the cluster's records follow its replacement.
 */
public enum IncidentState {
    /** A reboot has been asked for, or is about to be. */
    REBOOTING,
    /** The reboot is over, and the node is given time. */
    REBOOT_GRACE,
    /** Its pods are being evicted. */
    DRAINING,
    /** A replacement has been asked for, or is about to be. */
    REPLACING,
    /** All that may be done was done, in vain; a person was told. */
    FAILED,
    /** It cannot be brought to an end, as a disruption budget stands in the way; a person was told. */
    ABANDONED;

    /** Whether it takes a place among the repairs under way. */
    boolean isUnderWay() {
        return this != FAILED && this != ABANDONED;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
