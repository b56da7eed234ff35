package io.github.scw4j.reconcile.node;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.PrivateAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A server's addresses in the order of Scaleway's cloud controller: hostname, public, private; then the same of IPv6. */
final class CloudAddresses {
    static final String HOSTNAME = "Hostname";
    static final String EXTERNAL_IP = "ExternalIP";
    static final String INTERNAL_IP = "InternalIP";

    private final ObservedServer server;
    private final NodePolicy policy;
    private final List<NodeAddress> addresses = new ArrayList<>();

    private CloudAddresses(ObservedServer server, NodePolicy policy) {
        this.server = server;
        this.policy = policy;
    }

    static List<NodeAddress> of(ObservedServer server, NodePolicy policy) {
        CloudAddresses cloud = new CloudAddresses(server, policy);
        if (!server.hostname().isEmpty()) {
            cloud.add(HOSTNAME, server.hostname());
        }
        cloud.addIpv4();
        if (policy.ipv6()) {
            cloud.addIpv6();
        }
        return cloud.addresses.stream().distinct().toList();
    }

    private void addIpv4() {
        external(false).forEach(address -> {
            add(EXTERNAL_IP, address.toString());
            add("ExternalDNS", server.id() + ".pub.instances.scw.cloud");
        });
        List<IpAddress> internal = internal(false).toList();
        internal.forEach(address -> add(INTERNAL_IP, address.toString()));
        if (internal.isEmpty()) {
            server.legacyPrivateAddress().ifPresent(address -> {
                add(INTERNAL_IP, address.toString());
                add("InternalDNS", server.id() + ".priv.instances.scw.cloud");
            });
        }
    }

    private void addIpv6() {
        external(true).forEach(address -> add(EXTERNAL_IP, address.toString()));
        internal(true).forEach(address -> add(INTERNAL_IP, address.toString()));
    }

    /** One of a family at most: nobody could tell which of several answers. */
    private Stream<IpAddress> external(boolean ipv6) {
        return server.publicAddresses().stream()
                .filter(address -> address.isIpv6() == ipv6)
                .limit(1);
    }

    private Stream<IpAddress> internal(boolean ipv6) {
        return server.privateAddresses().stream()
                .filter(address -> policy.privateNetworkId()
                        .map(address.privateNetworkId()::equals)
                        .orElse(true))
                .map(PrivateAddress::address)
                .filter(address -> address.isIpv6() == ipv6);
    }

    private void add(String type, String address) {
        addresses.add(new NodeAddress(type, address));
    }
}
