package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.instance.privatenic.PrivateNic;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.vpc.Ipam;
import io.github.scw4j.vpc.ipam.Ip;
import io.github.scw4j.vpc.ipam.ResourceType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The addresses of private network interfaces in one region, from IPAM. An interface names its addresses by their ids; as long as
 * it names the same ones they are not read again, but for once in a while.
 */
final class InterfaceAddresses {
    private static final Duration READ_ANEW = Duration.ofMinutes(30);

    /** As many as go into one call by their ids; for more, all are listed. */
    private static final int FEW = 50;

    private final Ipam ipam;
    private Map<String, Known> byInterface = Map.of();
    private Instant readAt = Instant.MIN;

    /**
     * What is known of an interface.
     *
     * @param ipIds the ids that it named then
     * @param addresses the addresses, in IPAM's order
     */
    private record Known(Set<String> ipIds, List<IpAddress> addresses) {}

    InterfaceAddresses(Ipam ipam, Region region) {
        this.ipam = ipam.with(options -> options.region(region));
    }

    /** The addresses of the interfaces of these servers, by the interface's id. */
    Map<String, List<IpAddress>> of(List<Server> servers, Scope scope, Instant now) {
        List<PrivateNic> interfaces = servers.stream()
                .flatMap(server -> server.privateNics().stream())
                .toList();
        boolean anew = now.isBefore(readAt) || readAt.isBefore(now.minus(READ_ANEW));
        List<PrivateNic> unknown =
                interfaces.stream().filter(nic -> anew || !isKnown(nic)).toList();
        Map<String, List<IpAddress>> read = unknown.isEmpty() ? Map.of() : read(unknown, scope);
        Map<String, Known> all = new HashMap<>();
        for (PrivateNic nic : interfaces) {
            Known before = byInterface.get(nic.id());
            all.put(
                    nic.id(),
                    before == null || unknown.contains(nic)
                            ? new Known(Set.copyOf(nic.ipamIpIds()), read.getOrDefault(nic.id(), List.of()))
                            : before);
        }
        byInterface = all;
        readAt = anew ? now : readAt;
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().addresses()));
    }

    private boolean isKnown(PrivateNic nic) {
        Known known = byInterface.get(nic.id());
        return known != null
                && known.ipIds().equals(new HashSet<>(nic.ipamIpIds()))
                && known.addresses().size() >= nic.ipamIpIds().size();
    }

    private Map<String, List<IpAddress>> read(List<PrivateNic> interfaces, Scope scope) {
        Map<String, List<IpAddress>> addresses = new HashMap<>();
        for (Ip ip : ipam.ips().list(request -> {
            scope.narrow(request).resourceType(ResourceType.INSTANCE_PRIVATE_NIC);
            return interfaces.size() > FEW
                    ? request
                    : request.addAllResourceIds(
                            interfaces.stream().map(PrivateNic::id).toList());
        })) {
            ip.resource()
                    .ifPresent(owner -> ip.address()
                            .map(Cidr::address)
                            .ifPresent(address -> addresses
                                    .computeIfAbsent(owner.id(), none -> new ArrayList<>())
                                    .add(address)));
        }
        return addresses;
    }
}
