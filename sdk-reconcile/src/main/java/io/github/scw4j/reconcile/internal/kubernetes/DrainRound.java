package io.github.scw4j.reconcile.internal.kubernetes;

import java.util.List;

/**
 * What came of asking the pods of a node to leave.
 *
 * @param asked how many were asked
 * @param granted how many of them may go
 * @param left how many are still to be asked, or were refused, or have not left yet since they were asked earlier
 * @param refused what refused the others
 */
public record DrainRound(int asked, int granted, int left, List<String> refused) {
    @Override
    public String toString() {
        return granted + " of " + asked + " evicted, " + left + " left"
                + (refused.isEmpty() ? "" : ", blocked by " + String.join(", ", refused));
    }
}
