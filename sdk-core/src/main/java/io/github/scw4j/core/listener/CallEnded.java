package io.github.scw4j.core.listener;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call that is over.
 *
 * @param operation product and name of the operation, such as {@code k8s CreateCluster}
 * @param tries how many tries it took
 * @param status the HTTP status of the last answer; empty when there was none
 * @param duration from the first try to the end, pauses included
 * @param requestId Scaleway's id of the last request, for its support; empty when no answer had one
 * @param failure why the call failed; empty when it did not
 */
public record CallEnded(
        String operation,
        int tries,
        OptionalInt status,
        Duration duration,
        Optional<String> requestId,
        Optional<RuntimeException> failure) {}
