package io.github.scw4j.reconcile.node;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.plan.GateCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The addresses that a node's status shall have.
 *
 * @param areKnown whether there is something to say; where nobody asked, what is there will do
 * @param wanted the addresses; empty when nothing is known that would be better than what is there
 * @param problem why they cannot be told
 */
record Addresses(boolean areKnown, List<NodeAddress> wanted, Optional<GateCheck> problem) {
    /** The label by which somebody says what a node's public address is. */
    static final String PUBLIC_IP_LABEL = "k8s.scw.cloud/node-public-ip";

    /** Nobody asked. */
    static Addresses none() {
        return new Addresses(true, List.of(), Optional.empty());
    }

    static Addresses of(Subject subject, NodePolicy policy) {
        KubernetesNode object = subject.object();
        try {
            List<NodeAddress> addresses = withHostname(object, given(subject, policy));
            String provided = object.annotations().get(ProvidedNodeIps.ANNOTATION);
            if (provided != null && !addresses.isEmpty()) {
                addresses = ProvidedNodeIps.prefer(provided, addresses);
            }
            return new Addresses(!addresses.isEmpty(), addresses, Optional.empty());
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            return new Addresses(false, List.of(), Optional.of(new GateCheck("addresses", false, why)));
        }
    }

    private static List<NodeAddress> given(Subject subject, NodePolicy policy) {
        String override = subject.object().labels().get(PUBLIC_IP_LABEL);
        if (override != null) {
            return overridden(subject.object().addresses(), override);
        }
        return subject.server()
                .map(server -> CloudAddresses.of(server, policy))
                .filter(addresses -> addresses.stream().anyMatch(Addresses::isIp))
                .orElse(List.of());
    }

    /** The one public address in place of the first that is there, or after all others. */
    private static List<NodeAddress> overridden(List<NodeAddress> existing, String override) {
        NodeAddress external = new NodeAddress(
                CloudAddresses.EXTERNAL_IP, IpAddress.of(override).toString());
        List<NodeAddress> addresses = new ArrayList<>(existing);
        if (existing.stream().noneMatch(Addresses::isExternal)) {
            addresses.add(external);
        }
        addresses.replaceAll(address -> isExternal(address) ? external : address);
        return addresses.stream().distinct().toList();
    }

    private static List<NodeAddress> withHostname(KubernetesNode object, List<NodeAddress> addresses) {
        if (addresses.isEmpty() || addresses.stream().anyMatch(Addresses::isHostname)) {
            return addresses;
        }
        return Stream.concat(addresses.stream(), object.addresses().stream().filter(Addresses::isHostname))
                .toList();
    }

    private static boolean isExternal(NodeAddress address) {
        return address.type().equals(CloudAddresses.EXTERNAL_IP);
    }

    private static boolean isHostname(NodeAddress address) {
        return address.type().equals(CloudAddresses.HOSTNAME);
    }

    private static boolean isIp(NodeAddress address) {
        return isExternal(address) || address.type().equals(CloudAddresses.INTERNAL_IP);
    }

    /** Whether this object can be reached. */
    static boolean areIn(KubernetesNode object) {
        return object.addresses().stream().anyMatch(Addresses::isIp);
    }
}
