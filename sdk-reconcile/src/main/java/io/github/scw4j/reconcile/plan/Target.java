package io.github.scw4j.reconcile.plan;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.observation.ProviderId;
import java.util.Optional;

/**
 * What an action, a decision or an event is about: a node, a pool, a Service, or the cluster as a whole.
 *
 * @param clusterId the cluster
 * @param region the cluster's region
 * @param namespace the Service's namespace; empty for what is not a Service
 * @param name the node's name, the Service's, or the cluster's
 * @param nodeId Scaleway's id of the node, for calls to Scaleway
 * @param uid the object's uid: a write to another object of the same name must fail
 * @param resourceVersion the object's version when it was seen: a write after somebody else's must fail
 * @param providerId the machine
 * @param poolName the pool's name; empty when it is in none
 * @param zone where it is
 */
public record Target(
        String clusterId,
        Optional<Region> region,
        Optional<String> namespace,
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
                Optional.empty(),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** A pool, by its name: there or still to be made. */
    public static Target pool(Observation observation, String poolName, Optional<Zone> zone) {
        return new Target(
                observation.clusterId(),
                observation.cluster().region(),
                Optional.empty(),
                observation.cluster().name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                poolName,
                zone);
    }

    /** A node. */
    public static Target node(Observation observation, ObservedNode node) {
        return new Target(
                observation.clusterId(),
                observation.cluster().region(),
                Optional.empty(),
                node.name(),
                node.scaleway().map(Node::id),
                node.kubernetes().map(KubernetesNode::uid),
                node.kubernetes().map(KubernetesNode::resourceVersion),
                node.providerId().map(ProviderId::toString),
                node.pool().map(Pool::name).orElse(""),
                node.zone());
    }

    /** A Service. */
    public static Target service(Observation observation, KubernetesService service) {
        return new Target(
                observation.clusterId(),
                observation.cluster().region(),
                Optional.of(service.namespace()),
                service.name(),
                Optional.empty(),
                Optional.of(service.uid()),
                Optional.of(service.resourceVersion()),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** Whether it is a node. */
    public boolean isNode() {
        return !isService() && (nodeId.isPresent() || uid.isPresent());
    }

    /** Whether it is a Service. */
    public boolean isService() {
        return namespace.isPresent();
    }

    /** The name, after the namespace where there is one: {@code shop/web}. */
    public String path() {
        return namespace.map(where -> where + "/" + name).orElse(name);
    }
}
