package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.LoadBalancerListing;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import io.github.scw4j.reconcile.service.Ownership;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads the load balancers of a cluster's project: two lists a zone in each look, and what belongs to those that Services are about,
 * which is kept as long as nothing tells that it changed.
 */
final class LoadBalancerReader {
    private final String clusterId;
    private final ServicePolicy policy;
    private final LoadBalancerZones zones;
    private final KeptParts parts;
    private final PrivateAddresses addresses;
    private final NetworkNames names;

    LoadBalancerReader(ScalewayClient client, String clusterId, ServicePolicy policy) {
        LoadBalancers loadBalancers = LoadBalancers.of(client);
        this.clusterId = clusterId;
        this.policy = policy;
        this.zones = new LoadBalancerZones(loadBalancers, policy.driftPeriod());
        this.addresses = new PrivateAddresses(client);
        this.names = new NetworkNames(client, policy.driftPeriod());
        this.parts = new KeptParts(new PartsReading(loadBalancers, addresses), policy.driftPeriod());
    }

    LoadBalancerListing read(Cluster cluster, Collection<KubernetesService> services, Instant now) {
        ServiceMentions mentions = ServiceMentions.of(policy, services);
        Map<Zone, LoadBalancerZones.Content> read = new TreeMap<>();
        Optional<String> project = Optional.of(cluster.projectId()).filter(id -> !id.isEmpty());
        for (Zone zone : zones(cluster, mentions)) {
            zones.read(zone, project, now).ifPresent(content -> read.put(zone, content));
        }
        parts.retain(read.values().stream()
                .flatMap(content -> content.loadBalancers().stream().map(LoadBalancer::id))
                .collect(Collectors.toSet()));
        List<ObservedLoadBalancer> observed = new ArrayList<>();
        List<Ip> ips = new ArrayList<>();
        read.forEach((zone, content) -> {
            observed.addAll(observed(zone, content.loadBalancers(), mentions, now));
            ips.addAll(content.ips());
        });
        return LoadBalancerListing.of(read.keySet(), observed, ips, networks(cluster, mentions, read.keySet()));
    }

    private Set<Zone> zones(Cluster cluster, ServiceMentions mentions) {
        Set<Zone> all = new TreeSet<>(mentions.zones());
        cluster.region().map(LoadBalancerZones::of).ifPresent(all::addAll);
        policy.zone().ifPresent(all::add);
        return all;
    }

    private List<ObservedLoadBalancer> observed(
            Zone zone, List<LoadBalancer> all, ServiceMentions mentions, Instant now) {
        List<LoadBalancer> concerned =
                all.stream().filter(lb -> isConcerned(lb, mentions)).toList();
        List<ObservedLoadBalancer> observed = new ArrayList<>();
        parts.observe(zone, concerned, now)
                .forEach(lb -> observed.add(mentions.networkNames() ? names.named(lb, now) : lb));
        all.stream()
                .filter(lb -> !isConcerned(lb, mentions))
                .forEach(lb -> observed.add(new ObservedLoadBalancer(zone, lb, Optional.empty(), now)));
        return observed;
    }

    private boolean isConcerned(LoadBalancer lb, ServiceMentions mentions) {
        return Ownership.isOf(clusterId, lb) || mentions.isNamed(lb);
    }

    private Map<String, String> networks(Cluster cluster, ServiceMentions mentions, Set<Zone> read) {
        Set<String> networks = new TreeSet<>(mentions.privateNetworkIds());
        policy.privateNetworkId().or(cluster::privateNetworkId).ifPresent(networks::add);
        return PartFailure.name(
                "private networks of addresses",
                () -> addresses.networksOf(
                        mentions.privateIpIds(),
                        networks,
                        read.stream().map(Zone::region).collect(Collectors.toSet())));
    }

    /** A call of ours was about this load balancer: what belongs to it is read again. */
    void forget(String loadBalancerId) {
        parts.forget(loadBalancerId);
    }

    /** Another replica has acted meanwhile: everything is read again. */
    void forget() {
        parts.forget();
        zones.forget();
        names.forget();
    }
}
