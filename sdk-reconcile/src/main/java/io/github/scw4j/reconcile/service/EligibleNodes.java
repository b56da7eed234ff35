package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.reconcile.annotation.LoadBalancerSpec;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The nodes that may serve load balancers, by Kubernetes' own rules. Those that are not ready are among them: the health checks of a
 * load balancer know better, and sooner.
 */
final class EligibleNodes {
    private static final String EXCLUDED = "node.kubernetes.io/exclude-from-external-load-balancers";
    private static final String REMOVED_BY_AUTOSCALER = "ToBeDeletedByClusterAutoscaler";
    private static final Set<String> FALSE = Set.of("0", "f", "F", "FALSE", "false", "False");
    private static final String INTERNAL = "InternalIP";
    private static final String EXTERNAL = "ExternalIP";

    private final List<KubernetesNode> nodes;

    private EligibleNodes(List<KubernetesNode> nodes) {
        this.nodes = nodes;
    }

    static EligibleNodes of(Observation observation) {
        return new EligibleNodes(observation.nodes().stream()
                .map(ObservedNode::kubernetes)
                .flatMap(Optional::stream)
                .filter(EligibleNodes::isEligible)
                .toList());
    }

    private static boolean isEligible(KubernetesNode node) {
        return !node.deleting()
                && !isExcluded(node)
                && node.taint(REMOVED_BY_AUTOSCALER).isEmpty();
    }

    /** By the label, whatever is in it but a plain no. */
    private static boolean isExcluded(KubernetesNode node) {
        String value = node.labels().get(EXCLUDED);
        return value != null && !FALSE.contains(value);
    }

    /** Those that this Service names by their labels. */
    EligibleNodes selected(LoadBalancerSpec spec) {
        return new EligibleNodes(nodes.stream()
                .filter(node -> carries(node, spec.targetNodeLabels()))
                .toList());
    }

    private static boolean carries(KubernetesNode node, Map<String, String> labels) {
        return labels.entrySet().stream()
                .allMatch(label -> node.labels().containsKey(label.getKey())
                        && (label.getValue().isEmpty()
                                || label.getValue().equals(node.labels().get(label.getKey()))));
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /**
     * The addresses by which a load balancer reaches them: those of IPv4, and of IPv6 where a node has no others, so that no node is
     * there twice. A node that has none yet is left out.
     */
    Set<IpAddress> servers(LoadBalancerSpec spec) {
        String type = addressType(spec);
        return nodes.stream()
                .flatMap(node -> servers(node, type))
                .collect(Collectors.toCollection(EligibleNodes::sorted));
    }

    /** The type of the addresses by which a load balancer reaches them. */
    static String addressType(LoadBalancerSpec spec) {
        return spec.internalTargets() ? INTERNAL : EXTERNAL;
    }

    private static Stream<IpAddress> servers(KubernetesNode node, String type) {
        List<IpAddress> all = addresses(node, Set.of(type)).toList();
        List<IpAddress> ipv4 = all.stream().filter(address -> !address.isIpv6()).toList();
        return (ipv4.isEmpty() ? all : ipv4).stream();
    }

    /** All addresses by which they reach a load balancer. */
    Set<IpAddress> sources() {
        return nodes.stream()
                .flatMap(node -> addresses(node, Set.of(INTERNAL, EXTERNAL)))
                .collect(Collectors.toCollection(EligibleNodes::sorted));
    }

    private static Set<IpAddress> sorted() {
        return new TreeSet<>(Comparator.comparing(IpAddress::toString));
    }

    private static Stream<IpAddress> addresses(KubernetesNode node, Set<String> types) {
        return node.addresses().stream()
                .filter(address -> types.contains(address.type()))
                .flatMap(EligibleNodes::parsed);
    }

    /** Kubernetes checks addresses of nodes before it takes them; what is none, by Scaleway's rules, cannot be a server. */
    private static Stream<IpAddress> parsed(NodeAddress address) {
        try {
            return Stream.of(IpAddress.of(address.address()));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
