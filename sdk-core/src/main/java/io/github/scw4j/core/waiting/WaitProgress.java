package io.github.scw4j.core.waiting;

import io.github.scw4j.core.internal.text.HumanDuration;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * How a wait goes. Its {@link #toString()} is a line for people:
 *
 * <pre>{@code
 * cluster "web" (1f3…) in fr-par: scaling for 40s, 1m 52s so far, waiting for 3 ready nodes: pool "default": 2 of 3 nodes ready
 * }</pre>
 *
 * @param resource what is waited for, such as {@code cluster "web" (1f3…) in fr-par}
 * @param goal what until, such as {@code 3 ready nodes}
 * @param status the status last seen, as the API spells it; empty before the first look and when the resource is no more
 * @param inStatus how long it has been seen in that status
 * @param elapsed how long the wait has taken so far
 * @param missing what is not there yet, one thing an entry, such as {@code pool "default": 2 of 3 nodes ready}
 * @param looks how many times the resource was looked at
 */
public record WaitProgress(
        String resource,
        String goal,
        String status,
        Duration inStatus,
        Duration elapsed,
        @SuppressWarnings("serial") List<String> missing, // List.copyOf gives a serializable list
        int looks)
        implements Serializable {
    /** Copies what is missing. */
    public WaitProgress {
        missing = List.copyOf(missing);
    }

    @Override
    public String toString() {
        String line = resource + ": "
                + (status.isEmpty() ? "not seen yet" : status + " for " + HumanDuration.of(inStatus)) + ", "
                + HumanDuration.of(elapsed) + " so far, waiting for " + goal;
        return missing.isEmpty() ? line : line + ": " + String.join("; ", missing);
    }
}
