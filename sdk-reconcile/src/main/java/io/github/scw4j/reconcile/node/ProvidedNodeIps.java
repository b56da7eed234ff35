package io.github.scw4j.reconcile.node;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.reconcile.observation.NodeAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The addresses that a kubelet was told to be reached by ({@code --node-ip}), as it writes them on its Node object. */
final class ProvidedNodeIps {
    static final String ANNOTATION = "alpha.kubernetes.io/provided-node-ip";

    private ProvidedNodeIps() {}

    /**
     * The addresses with those of the kubelet first, and no other of their type.
     *
     * @throws IllegalArgumentException when one is no address, or none of the node's
     */
    static List<NodeAddress> prefer(String provided, List<NodeAddress> addresses) {
        List<NodeAddress> chosen = new ArrayList<>();
        Set<String> types = new HashSet<>();
        for (String part : provided.split(",", -1)) {
            IpAddress wanted = IpAddress.of(part.strip());
            List<NodeAddress> matching = addresses.stream()
                    .filter(address -> parse(address).filter(wanted::equals).isPresent())
                    .toList();
            if (matching.isEmpty()) {
                throw new IllegalArgumentException(wanted + " of " + ANNOTATION + " is none of the node's addresses "
                        + addresses.stream().map(NodeAddress::address).toList());
            }
            chosen.addAll(matching);
            matching.forEach(address -> types.add(address.type()));
        }
        addresses.stream().filter(address -> !types.contains(address.type())).forEach(chosen::add);
        return chosen.stream().distinct().toList();
    }

    private static Optional<IpAddress> parse(NodeAddress address) {
        if (!address.type().endsWith("IP")) {
            return Optional.empty();
        }
        return Optional.of(IpAddress.of(address.address()));
    }
}
