package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachment;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.LoadBalancerParts.PrivateIp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Reads what belongs to load balancers: a few calls each, and one at IPAM for each private network. */
final class PartsReading {
    private final LoadBalancers loadBalancers;
    private final PrivateAddresses addresses;

    PartsReading(LoadBalancers loadBalancers, PrivateAddresses addresses) {
        this.loadBalancers = loadBalancers;
        this.addresses = addresses;
    }

    /**
     * Reads the parts of load balancers of one zone.
     *
     * @param read told of each as it is read, so that it is not lost when another one's cannot be; not of those that are gone since
     *     they were listed
     */
    void read(Zone zone, Collection<LoadBalancer> of, BiConsumer<LoadBalancer, LoadBalancerParts> read) {
        LoadBalancers there = loadBalancers.with(options -> options.zone(zone));
        Map<LoadBalancer, List<PrivateNetworkAttachment>> attached = new LinkedHashMap<>();
        for (LoadBalancer lb : of) {
            unlessGone(there, lb, () -> there.privateNetworks().list(lb.id()).toList())
                    .ifPresent(networks -> attached.put(lb, networks));
        }
        Map<String, List<String>> networks = new HashMap<>();
        attached.forEach((lb, attachments) -> networks.put(
                lb.id(),
                attachments.stream()
                        .map(PrivateNetworkAttachment::privateNetworkId)
                        .toList()));
        Map<String, List<PrivateIp>> ips = PartFailure.name(
                "load balancers' private addresses in " + zone.region(), () -> addresses.of(zone.region(), networks));
        attached.forEach((lb, attachments) -> unlessGone(
                        there, lb, () -> parts(there, lb.id(), attachments, ips.getOrDefault(lb.id(), List.of())))
                .ifPresent(parts -> read.accept(lb, parts)));
    }

    private static LoadBalancerParts parts(
            LoadBalancers there, String id, List<PrivateNetworkAttachment> attachments, List<PrivateIp> ips) {
        List<Frontend> frontends = there.frontends().list(id).toList();
        Map<String, List<Acl>> acls = new HashMap<>();
        for (Frontend frontend : frontends) {
            acls.put(frontend.id(), there.acls().list(frontend.id()).toList());
        }
        return new LoadBalancerParts(there.backends().list(id).toList(), frontends, acls, attachments, ips);
    }

    /** It may go between the list and this; then it is no failure that nothing belongs to it. */
    private static <T> Optional<T> unlessGone(LoadBalancers there, LoadBalancer lb, Supplier<T> reading) {
        return PartFailure.name("load balancer " + lb.id(), () -> {
            try {
                return Optional.of(reading.get());
            } catch (ResourceNotFoundException e) {
                if (isGone(there, lb)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static boolean isGone(LoadBalancers there, LoadBalancer lb) {
        try {
            there.lbs().get(lb.id());
            return false;
        } catch (ResourceNotFoundException e) {
            return true;
        }
    }
}
