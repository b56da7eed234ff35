package io.github.scw4j.reconcile.internal.run;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How the replica that acts is elected: over a Kubernetes Lease.
 *
 * @param client where the Lease is
 * @param namespace its namespace
 * @param lease its name
 * @param identity what this replica is called in it, unique among all
 * @param duration how long it holds when it is not renewed
 * @param nanoseconds the time that fabric8's election goes by, which is the process's own: a reading of {@link
 *     System#nanoTime()}
 */
public record Election(
        KubernetesClient client,
        String namespace,
        String lease,
        String identity,
        Duration duration,
        LongSupplier nanoseconds) {
    /** How long the holder tries to renew before it takes itself for deposed: two thirds of the duration. */
    Duration renewDeadline() {
        return duration.multipliedBy(2).dividedBy(3);
    }

    /** How often it is tried. */
    Duration retryPeriod() {
        return duration.dividedBy(7);
    }
}
