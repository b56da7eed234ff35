package io.github.scw4j.reconcile.plan;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.observation.ProviderId;
import java.util.Optional;

/**
 * What an action, a decision or an event is about: a node, or the cluster as a whole.
 *
 * @param clusterId the cluster
 * @param region the cluster's region
 * @param name the node's name, or the cluster's
 * @param nodeId Scaleway's id of the node, for calls to Scaleway
 * @param uid the Node object's uid: a write to another object of the same name must fail
 * @param resourceVersion the Node object's version when it was seen: a write after somebody else's must fail
 * @param providerId the machine
 * @param poolName the pool's name; empty when it is in none
 * @param zone where it is
 */
public record Target(
        String clusterId,
        Optional<Region> region,
        String name,
        Optional<String> nodeId,
        Optional<String> uid,
        Optional<String> resourceVersion,
        Optional<String> providerId,
        String poolName,
        Optional<Zone> zone) {
    /** The cluster as a whole. */
    public static Target cluster(Observation observation) {
        return cluster(
                observation.clusterId(),
                observation.cluster().region(),
                observation.cluster().name());
    }

    /** The cluster as a whole, seen or not. */
    public static Target cluster(String clusterId, Optional<Region> region, String name) {
        return new Target(
                clusterId,
                region,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** A node. */
    public static Target node(Observation observation, ObservedNode node) {
        return new Target(
                observation.clusterId(),
                observation.cluster().region(),
                node.name(),
                node.scaleway().map(Node::id),
                node.kubernetes().map(KubernetesNode::uid),
                node.kubernetes().map(KubernetesNode::resourceVersion),
                node.providerId().map(ProviderId::toString),
                node.pool().map(Pool::name).orElse(""),
                node.zone());
    }

    /** Whether it is a node, rather than the cluster. */
    public boolean isNode() {
        return nodeId.isPresent() || uid.isPresent();
    }
}
