package io.github.scw4j.core.waiting;

import java.time.Duration;
import java.util.List;

/**
 * How a wait goes.
 *
 * @param resource what is waited for, such as {@code cluster "web" (1f3…)}
 * @param goal what until, such as {@code 3 ready nodes}
 * @param status the status last seen, as the API spells it
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
        List<String> missing,
        int looks) {
    /** Copies what is missing. */
    public WaitProgress {
        missing = List.copyOf(missing);
    }
}
