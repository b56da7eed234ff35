package io.github.scw4j.reconcile.observation;

import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The nodes of both sides, put together by name. */
final class NodeIndex {
    private final Map<String, ObservedNode> byName = new HashMap<>();
    private final Map<String, ObservedNode> byMachine = new HashMap<>();
    private final Map<String, List<ObservedNode>> byPool = new HashMap<>();
    private final List<ObservedNode> all;

    private NodeIndex(List<ObservedNode> nodes) {
        all = List.copyOf(nodes);
        for (ObservedNode node : all) {
            byName.put(node.name(), node);
            node.providerId().ifPresent(machine -> byMachine.put(machine.id(), node));
            node.pool()
                    .ifPresent(pool -> byPool.computeIfAbsent(pool.id(), id -> new ArrayList<>())
                            .add(node));
        }
    }

    static NodeIndex of(Observation.Builder parts, Map<String, Pool> pools) {
        Map<String, Node> scaleway = Indexes.by(Node::name, "node", parts.nodes.get());
        Map<String, KubernetesNode> kubernetes =
                Indexes.by(KubernetesNode::name, "Kubernetes node", parts.kubernetesNodes.get());
        Map<String, NodeLease> leases = Indexes.by(NodeLease::nodeName, "lease", parts.leases.get());
        Map<String, DrainProgress> drains = parts.drains.get();
        String clusterId = parts.cluster.get().id();
        scaleway.values().forEach(node -> requireOf(clusterId, node));

        ServerListing servers = parts.servers.get();
        Map<String, Optional<ProviderId>> machines = new TreeMap<>();
        kubernetes.forEach((name, object) -> machines.put(name, parsed(object.providerId())));
        scaleway.forEach((name, node) -> {
            if (machines.getOrDefault(name, Optional.empty()).isEmpty()) {
                machines.put(name, parsed(node.providerId()));
            }
        });
        boolean complete = machines.values().stream()
                .anyMatch(machine -> machine.flatMap(servers::find).isPresent());
        List<ObservedNode> nodes = new ArrayList<>(machines.size());
        machines.forEach((name, machine) -> {
            Optional<Node> node = Optional.ofNullable(scaleway.get(name));
            nodes.add(new ObservedNode(
                    name,
                    node,
                    Optional.ofNullable(kubernetes.get(name)),
                    machine,
                    node.map(Node::poolId).map(pools::get),
                    machine.flatMap(servers::find),
                    complete && machine.filter(servers::lacks).isPresent(),
                    Optional.ofNullable(leases.get(name)),
                    Optional.ofNullable(drains.get(name))));
        });
        return new NodeIndex(nodes);
    }

    private static Optional<ProviderId> parsed(Optional<String> text) {
        return text.flatMap(ProviderId::parse);
    }

    private static void requireOf(String clusterId, Node node) {
        if (!node.clusterId().equals(clusterId)) {
            throw new IllegalArgumentException("node " + node.name() + " is of cluster " + node.clusterId()
                    + "; an observation is of one, here " + clusterId);
        }
    }

    List<ObservedNode> all() {
        return all;
    }

    List<ObservedNode> ofPool(String poolId) {
        return byPool.getOrDefault(poolId, List.of());
    }

    Optional<ObservedNode> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<ObservedNode> on(ProviderId machine) {
        return Optional.ofNullable(byMachine.get(machine.id()));
    }
}
