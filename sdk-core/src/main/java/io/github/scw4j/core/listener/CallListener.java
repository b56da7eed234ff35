package io.github.scw4j.core.listener;

/**
 * Hears of every call of a client: for logs, metrics and traces. Called on the thread that makes the call, so be quick. What
 * a listener throws is logged as a warning and does not disturb the call. Nothing that a listener is told holds a secret.
 *
 * <pre>{@code
 * ScalewayClient client = ScalewayClient.builder()
 *         .listener(new CallListener() {
 *             public void ended(CallEnded call) {
 *                 timer(call.operation(), call.status()).record(call.duration());
 *             }
 *         })
 *         .build();
 * }</pre>
 */
public interface CallListener {
    /** A call begins. */
    default void started(CallStarted call) {}

    /** A try failed, and another one follows. */
    default void retried(CallRetried call) {}

    /** A call is over, well or not. */
    default void ended(CallEnded call) {}
}
