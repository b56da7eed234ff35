package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.waiting.WaitProgress;
import java.util.Optional;

/**
 * How a blueprint is applied: a step begins, is under way, or is through. Its {@link #toString()} is a line for people.
 *
 * @param step the step
 * @param number its number, counted from 1 over what this run does
 * @param of how many steps there are, as far as is known now
 * @param waiting how it is waited for, while it is under way
 * @param through whether it is through
 */
public record BlueprintProgress(
        BlueprintStep step, int number, int of, Optional<WaitProgress> waiting, boolean through) {
    @Override
    public String toString() {
        String detail = waiting.map(WaitProgress::toString).orElse(through ? "done" : "");
        return number + "/" + of + " " + step + (detail.isEmpty() ? "" : ": " + detail);
    }
}
