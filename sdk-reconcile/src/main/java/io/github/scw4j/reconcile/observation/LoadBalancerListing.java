package io.github.scw4j.reconcile.observation;

import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.ip.Ip;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The load balancers and their addresses in some zones, all that the project has there. What is not in it is gone only where its
 * zone is among those that were read.
 */
public final class LoadBalancerListing {
    private static final LoadBalancerListing NONE = new LoadBalancerListing(Set.of(), List.of(), List.of(), Map.of());

    private final Set<Zone> zones;
    private final Map<String, ObservedLoadBalancer> byId;
    private final Map<String, Ip> ipsById;
    private final Map<String, String> networksOfPrivateIps;

    private LoadBalancerListing(
            Set<Zone> zones,
            Collection<ObservedLoadBalancer> all,
            Collection<Ip> ips,
            Map<String, String> networksOfPrivateIps) {
        this.zones = Set.copyOf(zones);
        this.byId = Indexes.by(ObservedLoadBalancer::id, "load balancer", all);
        this.ipsById = Indexes.by(Ip::id, "IP", ips);
        this.networksOfPrivateIps = Map.copyOf(networksOfPrivateIps);
    }

    /** Of no zone: nothing was asked. */
    public static LoadBalancerListing none() {
        return NONE;
    }

    /**
     * Of these zones, each read to its end.
     *
     * @param all the load balancers ({@code ListLbs})
     * @param ips the flexible IPs ({@code ListIPs} of the Load Balancer API), those that no load balancer has among them
     * @param networksOfPrivateIps the private network of each of IPAM's addresses that a Service names, by its id ({@code ListIPs}
     *     of IPAM); one that IPAM does not have is missing
     */
    public static LoadBalancerListing of(
            Set<Zone> zones,
            Collection<ObservedLoadBalancer> all,
            Collection<Ip> ips,
            Map<String, String> networksOfPrivateIps) {
        return new LoadBalancerListing(zones, all, ips, networksOfPrivateIps);
    }

    /** The zones that were read. */
    public Set<Zone> zones() {
        return zones;
    }

    /** All load balancers, by id. */
    public Collection<ObservedLoadBalancer> all() {
        return byId.values();
    }

    /** The load balancer with this id. */
    public Optional<ObservedLoadBalancer> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All flexible IPs, by id. */
    public Collection<Ip> ips() {
        return ipsById.values();
    }

    /** The private network of each of IPAM's addresses that a Service names, by the address's id. */
    public Map<String, String> networksOfPrivateIps() {
        return networksOfPrivateIps;
    }
}
