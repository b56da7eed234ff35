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
 * <p>A look that fails for a passing reason (5xx, 429, no usable answer) does not end the wait: the tenth in a row does. A refusal
 * (400, 401, 403) ends it at once.
 *
 * @param <T> what the wait gives in the end
 */
public interface Waiter<T> {
    /**
     * The same wait with another limit. Default: 30 minutes. When the time is up the resource is looked at once more, and then
     * left as it is; a call under way is finished first, and with thousands of waits that last look may come some seconds late.
     *
     * @param timeout from zero (one look) to 365 days
     * @throws IllegalArgumentException when the timeout is out of range
     */
    Waiter<T> timeout(Duration timeout);

    /**
     * The same wait with other pauses between two looks. Default: 2 seconds at first, growing by half up to 15 seconds. A tenth of
     * each pause is left to chance. A list that other waits have asked for may show the resource earlier; with thousands of waits
     * a look may come later.
     *
     * @param first at least 1 millisecond
     * @param longest at least {@code first}
     * @throws IllegalArgumentException when one of them is out of range
     */
    Waiter<T> pollEvery(Duration first, Duration longest);

    /**
     * The same wait, telling how it goes at each look that found the resource, the one that reaches the goal included; a second
     * listener comes after the first. Called on the poller's thread: be quick, and do not {@link #await()} there. What the listener
     * throws ends the wait with just that.
     */
    Waiter<T> onProgress(Consumer<? super WaitProgress> listener);

    /**
     * Waits here.
     *
     * @throws WaitTimeoutException when the time is up
     * @throws DeadEndException when the resource is in a state that can no longer lead to the goal, or is gone
     * @throws CallException when the server refuses to tell, does not know the resource, or cannot tell ten times in a row
     * @throws WaitInterruptedException when the thread is interrupted; its interrupt flag is set again
     * @throws WaitAbandonedException when the client is closed
     * @throws IllegalStateException when called on the poller's own thread, such as in a progress listener
     */
    T await();

    /**
     * Waits without a thread. The future fails with what {@link #await()} would throw; cancelling or completing it ends the wait.
     * What hangs on it without an executor of its own runs on the poller's thread: be quick there.
     */
    CompletableFuture<T> toFuture();
}
