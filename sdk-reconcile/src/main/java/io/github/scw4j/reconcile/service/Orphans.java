package io.github.scw4j.reconcile.service;

import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.reconcile.annotation.ServiceAnnotations;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is there, and billed, without a Service that claims it. Nothing of it is deleted by itself: a Service that cannot be seen is
 * not the same as one that is gone. What is left of clusters that are gone: {@link
 * io.github.scw4j.reconcile.deletion.Leftovers}.
 *
 * @param loadBalancers load balancers that were made for Services of this cluster which are not there any more
 * @param ips flexible IPs of the project that no load balancer has and no Service names; some may be meant for something else
 */
public record Orphans(List<ObservedLoadBalancer> loadBalancers, List<Ip> ips) {
    /** Copies the lists. */
    public Orphans {
        loadBalancers = List.copyOf(loadBalancers);
        ips = List.copyOf(ips);
    }

    /** Those among what was observed. */
    public static Orphans of(Observation observation) {
        Set<String> uids =
                observation.services().stream().map(KubernetesService::uid).collect(Collectors.toSet());
        List<ObservedLoadBalancer> unclaimed = observation.loadBalancers().all().stream()
                .filter(lb -> Ownership.isOf(observation.clusterId(), lb.lb()))
                .filter(lb ->
                        Ownership.serviceUid(lb.lb()).filter(uids::contains).isEmpty())
                .toList();
        Set<String> named = observation.services().stream()
                .flatMap(service -> ServiceAnnotations.ipIds(service).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<Ip> free = observation.loadBalancers().ips().stream()
                .filter(ip -> ip.lbId().filter(id -> !id.isEmpty()).isEmpty())
                .filter(ip -> !named.contains(ip.id()))
                .toList();
        return new Orphans(unclaimed, free);
    }
}
