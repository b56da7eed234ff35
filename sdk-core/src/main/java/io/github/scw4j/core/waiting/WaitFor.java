package io.github.scw4j.core.waiting;

/**
 * A resource somebody wants to wait for; say what until.
 *
 * @param <T> the resource
 * @param <G> the states that it can be waited for
 */
public interface WaitFor<T, G> {
    /** Waits until the resource is in this state. */
    Waiter<T> until(G goal);

    /** Waits until the resource is no more: the server answers 404, or no list has it any longer. */
    Waiter<Deleted> untilDeleted();
}
