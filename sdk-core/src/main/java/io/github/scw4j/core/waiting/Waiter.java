package io.github.scw4j.core.waiting;

import io.github.scw4j.core.error.CallException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A wait, as a value: nothing is asked of the server before {@link #await()} or {@link #toFuture()}, and both may be called
 * any number of times, also after a timeout; each starts a new wait. All waits of one client share one poller and hold no
 * thread of their own; many waits on one kind of resource are served by list calls.
 *
 * <pre>{@code
 * Cluster cluster = k8s.clusters().waiter(id)
 *         .until(Readiness.nodes(3))
 *         .timeout(Duration.ofMinutes(20))
 *         .onProgress(progress -> System.out.println(progress))
 *         .await();
 * }</pre>
 *
 * @param <T> what the wait gives in the end
 */
public interface Waiter<T> {
    /** The same wait with another limit. Default: 30 minutes. Afterwards the resource is left as it is. */
    Waiter<T> timeout(Duration timeout);

    /** The same wait with other pauses between two looks. Default: 2 seconds at first, growing by half up to 15 seconds. */
    Waiter<T> pollEvery(Duration first, Duration longest);

    /**
     * The same wait, telling how it goes: at the first look, whenever the resource's status or what it lacks changes, and at
     * every further look. Called on the poller's thread: be quick. What the listener throws ends the wait.
     */
    Waiter<T> onProgress(Consumer<? super WaitProgress> listener);

    /**
     * Waits here.
     *
     * @throws WaitTimeoutException when the time is up
     * @throws DeadEndException when the resource is in a state that can no longer lead to the goal
     * @throws CallException when the server refuses to tell, or cannot tell for long
     * @throws WaitInterruptedException when the thread is interrupted; its interrupt flag is set again
     */
    T await();

    /** Waits without a thread. The future fails with what {@link #await()} would throw; cancelling it ends the wait. */
    CompletableFuture<T> toFuture();
}
