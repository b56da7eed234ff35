package io.github.scw4j.reconcile.observation;

import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.api.model.coordination.v1.LeaseSpec;
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
    private static final Duration USUAL = Duration.ofSeconds(40);

    /** Whether the kubelet has been silent for longer than it promised. */
    public boolean isExpired(Instant at) {
        return renewedAt.plus(duration).isBefore(at);
    }

    /** Reads Kubernetes' own object; empty when it was never renewed. */
    public static Optional<NodeLease> of(Lease lease) {
        LeaseSpec spec = lease.getSpec();
        if (spec == null || spec.getRenewTime() == null) {
            return Optional.empty();
        }
        Duration duration = Optional.ofNullable(spec.getLeaseDurationSeconds())
                .map(Duration::ofSeconds)
                .orElse(USUAL);
        return Optional.of(
                new NodeLease(lease.getMetadata().getName(), spec.getRenewTime().toInstant(), duration));
    }
}
