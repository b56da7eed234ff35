package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerIp;
import io.github.scw4j.instance.server.ServerIpProvisioningMode;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.PrivateAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the Instance API's server to what planners need of it. */
final class ServerReading {
    private ServerReading() {}

    /**
     * Reads a server.
     *
     * @param byInterface the addresses of its private network interfaces, by their id
     */
    static ObservedServer of(Server server, Map<String, List<IpAddress>> byInterface) {
        return ObservedServer.builder()
                .id(server.id())
                .zone(server.zone()
                        .orElseThrow(() -> new IllegalStateException("server " + server.id() + " has no zone")))
                .name(server.name())
                .hostname(server.hostname())
                .commercialType(server.commercialType())
                .state(server.state())
                .tags(server.tags())
                .publicAddresses(server.publicIps().stream()
                        .filter(ip -> !ip.provisioningMode().equals(ServerIpProvisioningMode.MANUAL))
                        .map(ServerIp::address)
                        .flatMap(Optional::stream)
                        .toList())
                .privateAddresses(server.privateNics().stream()
                        .flatMap(nic -> byInterface.getOrDefault(nic.id(), List.of()).stream()
                                .map(address -> new PrivateAddress(nic.privateNetworkId(), address)))
                        .toList())
                .legacyPrivateAddress(server.privateIp())
                .build();
    }
}
