package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.reconcile.observation.LoadBalancerParts.PrivateIp;
import io.github.scw4j.vpc.Ipam;
import io.github.scw4j.vpc.ipam.Ip;
import io.github.scw4j.vpc.ipam.Resource;
import io.github.scw4j.vpc.ipam.ResourceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Addresses in private networks, from IPAM. It tells of an address only which subnet it comes from, so that each network is asked for
 * its own.
 */
final class PrivateAddresses {
    /** As many as go into one call by their ids; for more, all of the network are listed. */
    private static final int FEW = 50;

    private final Ipam ipam;

    PrivateAddresses(ScalewayClient client) {
        this.ipam = Ipam.of(client);
    }

    /**
     * The addresses of load balancers, without the names of the networks.
     *
     * @param networks the private networks of each, by the load balancer's id
     * @return the addresses by the load balancer's id; one without any is missing
     */
    Map<String, List<PrivateIp>> of(Region region, Map<String, List<String>> networks) {
        Map<String, Set<String>> byNetwork = new TreeMap<>();
        networks.forEach((id, attached) -> attached.forEach(network ->
                byNetwork.computeIfAbsent(network, none -> new TreeSet<>()).add(id)));
        Map<String, List<PrivateIp>> addresses = new HashMap<>();
        byNetwork.forEach((network, loadBalancers) -> {
            for (Ip ip : list(region, network, loadBalancers)) {
                Optional<String> owner = ip.resource().map(Resource::id).filter(loadBalancers::contains);
                ip.address()
                        .map(Cidr::address)
                        .ifPresent(address -> owner.ifPresent(id -> addresses
                                .computeIfAbsent(id, none -> new ArrayList<>())
                                .add(new PrivateIp(ip.id(), network, "", address))));
            }
        });
        return addresses;
    }

    private List<Ip> list(Region region, String network, Set<String> loadBalancers) {
        return in(region)
                .ips()
                .list(request -> request.privateNetworkId(network)
                        .resourceType(ResourceType.LB_SERVER)
                        .resourceIds(loadBalancers.size() > FEW ? List.of() : loadBalancers))
                .toList();
    }

    /**
     * The private network of each of these addresses, by the address's id; one that is in none of these networks is missing. People
     * wrote these ids: what there is not is no failure.
     */
    Map<String, String> networksOf(Set<String> ipIds, Set<String> networks, Collection<Region> regions) {
        Map<String, String> found = new HashMap<>();
        if (!ipIds.isEmpty()) {
            regions.forEach(region -> networks.forEach(
                    network -> named(region, network, ipIds).forEach(ip -> found.put(ip.id(), network))));
        }
        return found;
    }

    private List<Ip> named(Region region, String network, Set<String> ipIds) {
        try {
            return in(region)
                    .ips()
                    .list(request -> request.privateNetworkId(network).ipIds(ipIds))
                    .toList();
        } catch (ResourceNotFoundException e) {
            return List.of();
        }
    }

    private Ipam in(Region region) {
        return ipam.with(options -> options.region(region));
    }
}
