package io.github.scw4j.reconcile.observation;

import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A kubelet's sign of life: its Lease in the namespace {@code kube-node-lease}.
 *
 * @param nodeName the node, which is the Lease's name as well
 * @param renewedAt when the kubelet last renewed it, by the node's clock
 * @param duration how long it holds from then on; 40 seconds unless the kubelet was told otherwise
 */
public record NodeLease(String nodeName, Instant renewedAt, Duration duration) {
    /** Whether the kubelet has been silent for longer than it promised. */
    public boolean isExpired(Instant at) {
        return renewedAt.plus(duration).isBefore(at);
    }

    /** Reads Kubernetes' own object; empty when it was never renewed. */
    public static Optional<NodeLease> of(Lease lease) {
        return KubernetesReading.lease(lease);
    }
}
