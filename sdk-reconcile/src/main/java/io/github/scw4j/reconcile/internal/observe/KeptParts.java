package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachment;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkStatus;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What belongs to load balancers, kept until there is a reason to read it again: the load balancer's own entry changed, somebody here
 * called for a change of it, something in it is under way, or it is time.
 */
final class KeptParts {
    private final PartsReading reading;
    private final Duration longest;
    private final Map<String, Kept> byId = new ConcurrentHashMap<>();

    /**
     * What is kept of one.
     *
     * @param lb its entry in the list, when its parts were read
     * @param parts the parts
     * @param at when they were read
     */
    private record Kept(LoadBalancer lb, LoadBalancerParts parts, Instant at) {
        boolean isSettled() {
            return parts.privateNetworks().stream().allMatch(this::isSettled);
        }

        private boolean isSettled(PrivateNetworkAttachment attachment) {
            return attachment.status().equals(PrivateNetworkStatus.READY)
                    ? parts.privateIps().stream()
                            .anyMatch(ip -> ip.privateNetworkId().equals(attachment.privateNetworkId()))
                    : !attachment.status().equals(PrivateNetworkStatus.PENDING);
        }
    }

    /**
     * Nothing is kept yet.
     *
     * @param longest how long it is kept at the most
     */
    KeptParts(PartsReading reading, Duration longest) {
        this.reading = reading;
        this.longest = longest;
    }

    /** With their parts, these load balancers of one zone; those that are gone since they were listed are missing. */
    List<ObservedLoadBalancer> observe(Zone zone, Collection<LoadBalancer> all, Instant now) {
        List<LoadBalancer> stale = all.stream().filter(lb -> !isFresh(lb, now)).toList();
        stale.forEach(lb -> byId.remove(lb.id()));
        reading.read(zone, stale, (lb, parts) -> byId.put(lb.id(), new Kept(lb, parts, now)));
        return all.stream()
                .flatMap(lb -> Optional.ofNullable(byId.get(lb.id())).stream())
                .map(kept -> new ObservedLoadBalancer(zone, kept.lb(), Optional.of(kept.parts()), kept.at()))
                .toList();
    }

    private boolean isFresh(LoadBalancer lb, Instant now) {
        Kept kept = byId.get(lb.id());
        return kept != null
                && kept.lb().equals(lb)
                && kept.isSettled()
                && turn(lb.id(), kept.at()) == turn(lb.id(), now);
    }

    /** Each has its turn once in the longest time, at a moment of its own: they are not read again all at once. */
    private long turn(String id, Instant at) {
        long period = Math.max(1, longest.toMillis());
        return Math.floorDiv(at.toEpochMilli() - Math.floorMod(id.hashCode(), period), period);
    }

    /** This one is read again, in the next look. */
    void forget(String id) {
        byId.remove(id);
    }

    /** Keeps no others than these. */
    void retain(Set<String> ids) {
        byId.keySet().retainAll(ids);
    }

    /** All are read again, in the next look. */
    void forget() {
        byId.clear();
    }
}
