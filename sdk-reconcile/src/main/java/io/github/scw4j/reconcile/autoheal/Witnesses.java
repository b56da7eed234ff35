package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.ObservedNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a node from sides that cannot both be wrong at once.
 *
 * @param ready what Kubernetes says
 * @param leaseExpired whether its kubelet is silent
 * @param leaseFresh whether its kubelet is certainly not
 * @param status what Scaleway says
 * @param machine what the Instance API says
 */
record Witnesses(
        Optional<NodeCondition> ready, boolean leaseExpired, boolean leaseFresh, NodeStatus status, Machine machine) {
    static Witnesses of(ObservedNode node, Instant at) {
        boolean expired = node.lease().map(lease -> lease.isExpired(at)).orElse(false);
        return new Witnesses(
                node.kubernetes().flatMap(KubernetesNode::ready),
                expired,
                node.lease().isPresent() && !expired,
                node.scaleway().map(Node::status).orElse(NodeStatus.UNKNOWN),
                Machine.of(node));
    }

    boolean isReady() {
        return ready.map(NodeCondition::holds).orElse(false);
    }

    /** Whether the second witness says that it is broken too. */
    boolean secondSaysBroken() {
        return leaseExpired
                || status.equals(NodeStatus.NOT_READY)
                || machine == Machine.STOPPED
                || machine == Machine.ABSENT;
    }

    /** Whether its kubelet lives and says itself that it is not ready. */
    boolean kubeletSaysNotReady() {
        return leaseFresh
                && ready.map(condition -> condition.status() == NodeCondition.Status.FALSE)
                        .orElse(false);
    }

    /** Whether its kubelet carries out what it is told, such as ending a pod. */
    boolean isReachable() {
        return !leaseExpired
                && machine != Machine.STOPPED
                && machine != Machine.ABSENT
                && ready.map(condition -> condition.status() != NodeCondition.Status.UNKNOWN)
                        .orElse(false);
    }

    List<String> texts() {
        return List.of(
                "Kubernetes: "
                        + ready.map(condition -> "Ready=" + condition.status()).orElse("no Ready condition"),
                "lease: " + (leaseExpired ? "expired" : leaseFresh ? "fresh" : "none"),
                "Scaleway: " + status,
                "Instance: " + machine);
    }
}
