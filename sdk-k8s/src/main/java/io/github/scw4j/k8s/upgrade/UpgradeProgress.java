package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.waiting.WaitProgress;
import java.util.Optional;

/**
 * How an upgrade goes: a step begins, is under way, or is through. Its {@link #toString()} is a line for people:
 *
 * <pre>{@code
 * 2/4 pool "web": 1.34.6 to 1.35.3: pool "web" (1f3…) in fr-par: upgrading for 40s, 40s so far, waiting for readiness: …
 * }</pre>
 *
 * @param step the step
 * @param number its number, counted from 1 over what this run does
 * @param of how many steps there are, as far as is known now
 * @param phase where it is
 * @param waiting how it is waited for; only while it is {@link Phase#UNDER_WAY}
 */
public record UpgradeProgress(UpgradeStep step, int number, int of, Phase phase, Optional<WaitProgress> waiting) {
    /** Where a step is. */
    public enum Phase {
        /** It begins. */
        BEGUN,
        /** It was asked for, and is looked at. */
        UNDER_WAY,
        /** It is through. */
        DONE
    }

    @Override
    public String toString() {
        String detail = waiting.map(WaitProgress::toString).orElse(phase == Phase.DONE ? "done" : "");
        return number + "/" + of + " " + step + (detail.isEmpty() ? "" : ": " + detail);
    }
}
