package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.annotation.LoadBalancerReference;
import io.github.scw4j.reconcile.annotation.LoadBalancerSpec;
import io.github.scw4j.reconcile.annotation.ServiceAnnotations;
import io.github.scw4j.reconcile.annotation.SpecDefaults;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Services that are served, or cleaned up after, name of Scaleway's: what has to be read to decide about them. What cannot be
 * read in an annotation names nothing here; planners say so.
 *
 * @param zones the zones
 * @param loadBalancerIds the load balancers
 * @param uids the Services' uids, with which the names of their load balancers end
 * @param privateIpIds the addresses at IPAM
 * @param privateNetworkIds the private networks that those can be in
 * @param networkNames whether the names of private networks matter
 */
record ServiceMentions(
        Set<Zone> zones,
        Set<String> loadBalancerIds,
        Set<String> uids,
        Set<String> privateIpIds,
        Set<String> privateNetworkIds,
        boolean networkNames) {
    static ServiceMentions of(ServicePolicy policy, Collection<KubernetesService> all) {
        List<KubernetesService> ours = all.stream()
                .filter(service -> policy.serves(service) || policy.cleansUp(service))
                .toList();
        List<LoadBalancerSpec> specs = ours.stream()
                .map(service ->
                        ServiceAnnotations.read(service, SpecDefaults.none()).spec())
                .toList();
        List<LoadBalancerReference> references =
                specs.stream().flatMap(spec -> spec.reference().stream()).toList();
        return new ServiceMentions(
                Stream.concat(
                                references.stream().map(LoadBalancerReference::zone),
                                specs.stream().flatMap(spec -> spec.zone().stream()))
                        .collect(Collectors.toSet()),
                references.stream().map(LoadBalancerReference::id).collect(Collectors.toSet()),
                ours.stream()
                        .map(KubernetesService::uid)
                        .filter(uid -> !uid.isEmpty())
                        .collect(Collectors.toSet()),
                union(specs, LoadBalancerSpec::privateIpIds),
                union(specs, LoadBalancerSpec::privateNetworkIds),
                specs.stream().anyMatch(LoadBalancerSpec::useHostname));
    }

    private static Set<String> union(List<LoadBalancerSpec> specs, Function<LoadBalancerSpec, Set<String>> part) {
        return specs.stream().flatMap(spec -> part.apply(spec).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a Service names this load balancer, or it is named after one. */
    boolean isNamed(LoadBalancer lb) {
        return loadBalancerIds.contains(lb.id()) || uids.stream().anyMatch(lb.name()::endsWith);
    }
}
