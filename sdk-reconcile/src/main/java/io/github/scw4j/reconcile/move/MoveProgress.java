package io.github.scw4j.reconcile.move;

import io.github.scw4j.core.internal.text.HumanDuration;
import java.time.Duration;
import java.util.List;

/**
 * How a move goes: a step begins, is under way, or is through. Its {@link #toString()} is a line for people:
 *
 * <pre>{@code
 * 4/8 drain node scw-shop-web-1: 1 pod to evict, held up by disruption budget shop/web, 40s so far
 * }</pre>
 *
 * @param step the step
 * @param number its number, counted from 1 over what this run does
 * @param of how many steps there are, as far as is known now
 * @param phase where it is
 * @param missing what it lacks, one thing an entry; only while it is {@link Phase#UNDER_WAY}
 * @param elapsed how long it has taken so far
 */
public record MoveProgress(MoveStep step, int number, int of, Phase phase, List<String> missing, Duration elapsed) {
    /** Where a step is. */
    public enum Phase {
        /** It begins. */
        BEGUN,
        /** It is looked at. */
        UNDER_WAY,
        /** It is through. */
        DONE
    }

    /** Copies the list. */
    public MoveProgress {
        missing = List.copyOf(missing);
    }

    @Override
    public String toString() {
        String line = number + "/" + of + " " + step;
        return switch (phase) {
            case BEGUN -> line;
            case UNDER_WAY ->
                line + ": " + (missing.isEmpty() ? "" : String.join("; ", missing) + ", ") + HumanDuration.of(elapsed)
                        + " so far";
            case DONE -> line + ": done after " + HumanDuration.of(elapsed);
        };
    }
}
