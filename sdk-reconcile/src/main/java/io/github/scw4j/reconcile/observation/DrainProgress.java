package io.github.scw4j.reconcile.observation;

import java.util.Optional;

/**
 * What is left on a node that is being drained. Pods of DaemonSets and static pods do not count: they stay.
 *
 * @param evictable pods that have not been asked to leave yet
 * @param leaving pods that have, and are still there
 * @param blockedBy what refuses the next eviction, such as {@code disruption budget shop/web}; empty when nothing does
 */
public record DrainProgress(int evictable, int leaving, Optional<String> blockedBy) {
    /** Whether nothing is left. */
    public boolean isFinished() {
        return evictable == 0 && leaving == 0;
    }
}
