package io.github.scw4j.reconcile.observation;

import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import java.util.Optional;

/**
 * One node as both sides know it. At least one of the two does.
 *
 * @param name the name, the same on both sides
 * @param scaleway Scaleway's node; empty when Kubernetes alone knows it
 * @param kubernetes Kubernetes' Node object; empty when Scaleway alone knows it
 * @param providerId the machine behind it; empty while there is none, and when it is not Scaleway's
 * @param pool the pool of Scaleway's node
 * @param server the Instance behind it
 * @param serverGone whether its Instance is not listed while others' are. Not proof enough to delete anything
 * @param lease its kubelet's sign of life; empty when there never was one
 * @param drain what is left on it; empty unless somebody looked, which is done for nodes that are being drained
 */
public record ObservedNode(
        String name,
        Optional<Node> scaleway,
        Optional<KubernetesNode> kubernetes,
        Optional<ProviderId> providerId,
        Optional<Pool> pool,
        Optional<ObservedServer> server,
        boolean serverGone,
        Optional<NodeLease> lease,
        Optional<DrainProgress> drain) {
    /** Where it is: its pool's zone, or else its machine's. */
    public Optional<Zone> zone() {
        return pool.flatMap(Pool::zone).or(() -> providerId.flatMap(ProviderId::zone));
    }

    /** Whether Kubernetes takes it for ready. */
    public boolean isReady() {
        return kubernetes.map(KubernetesNode::isReady).orElse(false);
    }
}
