package io.github.scw4j.reconcile.service;

import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerStatus;
import io.github.scw4j.reconcile.annotation.LoadBalancerReference;
import io.github.scw4j.reconcile.annotation.LoadBalancerSpec;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The load balancers that were made for one Service: one, save where one was asked for twice or is being changed for another. */
final class Candidates {
    private static final Set<LoadBalancerStatus> LEAVING =
            Set.of(LoadBalancerStatus.TO_DELETE, LoadBalancerStatus.DELETING);

    private final List<ObservedLoadBalancer> all;

    private Candidates(List<ObservedLoadBalancer> all) {
        this.all = all;
    }

    /** By their tags, whatever their names and wherever they are; by their names those that another controller made. */
    static Candidates of(Round round, KubernetesService service) {
        return new Candidates(round.observation().loadBalancers().all().stream()
                .filter(candidate -> isFor(round, service, candidate.lb()))
                .sorted(Comparator.comparing((ObservedLoadBalancer each) ->
                                each.lb().createdAt().orElse(Instant.MAX))
                        .thenComparing(ObservedLoadBalancer::id))
                .toList());
    }

    private static boolean isFor(Round round, KubernetesService service, LoadBalancer lb) {
        Optional<String> tagged = Ownership.serviceUid(lb);
        return tagged.isPresent()
                ? tagged.get().equals(service.uid()) && Ownership.isOf(round.clusterId(), lb)
                : round.policy().isSoleController() && isNamedAfter(service, lb);
    }

    /** Whether the cloud controller manager would have called it so: a prefix, and the Service's uid. */
    private static boolean isNamedAfter(KubernetesService service, LoadBalancer lb) {
        return lb.name().endsWith(service.uid());
    }

    static boolean isLeaving(ObservedLoadBalancer lb) {
        return LEAVING.contains(lb.lb().status());
    }

    /** Those that are not on their way out. */
    List<ObservedLoadBalancer> staying() {
        return all.stream().filter(each -> !isLeaving(each)).toList();
    }

    /** All of them. */
    List<ObservedLoadBalancer> all() {
        return all;
    }

    /**
     * The one to serve with: one that has the addresses that are wanted before one that has not, then the one that the Service names,
     * then the oldest.
     */
    Optional<ObservedLoadBalancer> chosen(LoadBalancerSpec spec) {
        Optional<String> named = spec.reference().map(LoadBalancerReference::id);
        return staying().stream()
                .min(Comparator.comparing((ObservedLoadBalancer each) -> !hasWantedAddresses(spec, each.lb()))
                        .thenComparing(each -> !named.equals(Optional.of(each.id()))));
    }

    /** Whether its addresses are those that the Service wants. */
    static boolean hasWantedAddresses(LoadBalancerSpec spec, LoadBalancer lb) {
        Set<String> ids = lb.ips().stream().map(Ip::id).collect(Collectors.toSet());
        return spec.privateOnly() == lb.ips().isEmpty()
                && (spec.ipIds().isEmpty() || spec.ipIds().equals(ids))
                && (!spec.ipIds().isEmpty() || hasWantedAddress(spec, lb.ips().stream()));
    }

    private static boolean hasWantedAddress(LoadBalancerSpec spec, Stream<Ip> ips) {
        return spec.loadBalancerIp().isEmpty()
                || ips.anyMatch(ip -> ip.ipAddress().equals(spec.loadBalancerIp()));
    }

    /** Whether it has to give an address away before another one can have it. */
    static boolean holdsWantedAddress(LoadBalancerSpec spec, LoadBalancer lb) {
        return lb.ips().stream()
                .anyMatch(ip -> spec.ipIds().contains(ip.id())
                        || spec.ipIds().isEmpty()
                                && ip.ipAddress().equals(spec.loadBalancerIp())
                                && spec.loadBalancerIp().isPresent());
    }
}
