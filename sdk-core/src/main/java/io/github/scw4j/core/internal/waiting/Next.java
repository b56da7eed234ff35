package io.github.scw4j.core.internal.waiting;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * What a look leaves to do.
 *
 * @param <T> the resource
 */
sealed interface Next<T> {
    /** Nothing: the wait is over. */
    record Over<T>() implements Next<T> {}

    /** Another look, then. */
    record LookAt<T>(Instant due) implements Next<T> {}

    /** A call for this resource alone: a list that has it no longer is not proof enough. */
    record Confirm<T>() implements Next<T> {}

    /** More calls, for the goal's sake. */
    record Inspect<T>(T resource, Supplier<Verdict> inspection) implements Next<T> {}
}
