package io.github.scw4j.k8s.upgrade;

import java.io.Serializable;
import java.time.Duration;

/**
 * A step of an upgrade. A step begins when the one before it is through.
 *
 * @param kind what is done
 * @param id the cluster or pool that it is about
 * @param name the name of that
 * @param from the version before; that of {@code to} for {@link Kind#SETTLE}
 * @param to the version after
 * @param reason why it is needed, and why now
 * @param interrupts what of the cluster's work it interrupts
 * @param replacedNodes how many nodes it replaces
 * @param nodesAtOnce how many of them at the same time, at the most
 * @param extraNodes how many nodes more than usual it needs for a time; quota and stock of their type have to allow them
 */
public record UpgradeStep(
        Kind kind,
        String id,
        String name,
        String from,
        String to,
        String reason,
        String interrupts,
        int replacedNodes,
        int nodesAtOnce,
        int extraNodes)
        implements Serializable {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration PATIENCE_FOR_A_NODE = Duration.ofMinutes(10);

    /** What a step does. */
    public enum Kind {
        /** Waits until something that is under way, or not in order, is at rest; nothing is asked for. */
        SETTLE,
        /** Upgrades the control plane and nothing else ({@code UpgradeCluster}). */
        CONTROL_PLANE,
        /** Replaces the nodes of one pool by nodes of its cluster's version ({@code UpgradePool}). */
        POOL
    }

    /** How long it is waited for by default: half an hour, and ten minutes more for each time that nodes are replaced. */
    public Duration patience() {
        int waves = nodesAtOnce == 0 ? 0 : (replacedNodes + nodesAtOnce - 1) / nodesAtOnce;
        return PATIENCE.plus(PATIENCE_FOR_A_NODE.multipliedBy(waves));
    }

    /** Whether it does the same as another one, for whatever reason. */
    boolean isSame(UpgradeStep other) {
        return kind == other.kind && id.equals(other.id) && to.equals(other.to);
    }

    /** What it does in a few words, such as {@code pool "web": 1.35.3 to 1.36.1}. */
    @Override
    public String toString() {
        if (kind == Kind.SETTLE) {
            return "wait: " + reason;
        }
        String what = kind == Kind.POOL ? "pool \"" + name + "\"" : "control plane";
        return what + ": " + from + " to " + to;
    }
}
