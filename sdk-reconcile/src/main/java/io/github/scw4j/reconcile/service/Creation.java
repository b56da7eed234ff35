package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.ip.IpType;
import io.github.scw4j.lb.loadbalancer.CreateLoadBalancer;
import io.github.scw4j.reconcile.annotation.Concerned;
import io.github.scw4j.reconcile.annotation.LoadBalancerSpec;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for a Service's load balancer, where all that this needs is known. */
final class Creation {
    private final Round round;
    private final KubernetesService service;
    private final Wanted wanted;
    private final Draft draft;

    Creation(Round round, KubernetesService service, Wanted wanted, Draft draft) {
        this.round = round;
        this.service = service;
        this.wanted = wanted;
        this.draft = draft;
    }

    /** @param notBefore until when the one that was asked for last may yet come */
    void plan(Optional<Instant> notBefore) {
        LoadBalancerSpec spec = wanted.reading().spec();
        if (wanted.reading().isHeld(Concerned.LOAD_BALANCER)) {
            return; // the problem has been told
        }
        Optional<Instant> later = notBefore.filter(round.now()::isBefore);
        if (later.isPresent()) {
            draft.await("whether the load balancer that was asked for comes", later.get());
            return;
        }
        if (spec.zone().isEmpty()) {
            draft.warn(
                    "SyncLoadBalancerFailed",
                    "no zone is known to make the load balancer in; name one in its zone annotation");
            return;
        }
        if (!round.observation().loadBalancers().zones().contains(spec.zone().get())) {
            draft.warn(
                    "SyncLoadBalancerFailed",
                    "there are no load balancers in zone " + spec.zone().get()
                            + "; name another one in its zone annotation");
            return;
        }
        addresses(spec)
                .ifPresent(ids -> draft.change(
                        spec.zone().get(),
                        new LoadBalancerChange.CreateLoadBalancer(request(spec, ids)),
                        "EnsuringLoadBalancer",
                        "making a load balancer of type " + spec.type() + " in "
                                + spec.zone().get()));
    }

    /** The reserved addresses that it gets, none where it gets its own; empty when they cannot be had. */
    private Optional<Set<String>> addresses(LoadBalancerSpec spec) {
        if (!spec.ipIds().isEmpty() || spec.loadBalancerIp().isEmpty()) {
            return Optional.of(spec.ipIds());
        }
        IpAddress address = spec.loadBalancerIp().get();
        Optional<Ip> ip = round.observation().loadBalancers().ips().stream()
                .filter(each -> each.ipAddress().equals(Optional.of(address)))
                .filter(each -> each.zone().equals(spec.zone()))
                .findFirst();
        if (ip.isEmpty()) {
            draft.warn(
                    "SyncLoadBalancerFailed",
                    "spec.loadBalancerIP is " + address + "; no flexible IP of the project in "
                            + spec.zone().map(Zone::toString).orElse("any zone") + " has this address");
            return Optional.empty();
        }
        Optional<String> taken = ip.get().lbId().filter(id -> !id.isEmpty());
        if (taken.isPresent()) {
            draft.warn(
                    "SyncLoadBalancerFailed",
                    "spec.loadBalancerIP is " + address + ", which load balancer " + taken.get() + " has");
            return Optional.empty();
        }
        return Optional.of(Set.of(ip.get().id()));
    }

    private CreateLoadBalancer request(LoadBalancerSpec spec, Collection<String> ipIds) {
        CreateLoadBalancer.Builder request = CreateLoadBalancer.builder()
                .name(name())
                .description("kubernetes service " + service.name())
                .tags(wanted.tags())
                .type(spec.type())
                .sslCompatibilityLevel(spec.sslCompatibilityLevel());
        project().ifPresent(request::projectId);
        if (!ipIds.isEmpty()) {
            return request.ipIds(List.copyOf(ipIds)).build();
        }
        return request.assignFlexibleIp(!spec.privateOnly())
                .assignFlexibleIpv6(
                        !spec.privateOnly() && spec.flexibleIpTypes().contains(IpType.IPV6))
                .build();
    }

    private Optional<String> project() {
        return Optional.of(round.observation().cluster().projectId()).filter(id -> !id.isEmpty());
    }

    private String name() {
        return round.policy().cleanedUpWithCluster() ? round.clusterId() + "_" + service.uid() : service.uid();
    }
}
