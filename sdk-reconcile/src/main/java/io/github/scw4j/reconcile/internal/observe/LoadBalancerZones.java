package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The load balancers and addresses of a project, zone by zone. A zone that a Service names need not exist: what the API does not know
 * is left out, unless it has answered before, and asked for again after a while.
 */
public final class LoadBalancerZones {
    /** Zones of which Scaleway says that they have no load balancers. */
    private static final Set<Zone> WITHOUT = Set.of(Zone.FR_PAR_3);

    private final LoadBalancers loadBalancers;
    private final Duration askAgain;
    private final Set<Zone> answered = new HashSet<>();
    private final Map<Zone, Instant> missing = new HashMap<>();

    /**
     * What is in a zone.
     *
     * @param loadBalancers all the project's load balancers there
     * @param ips all the project's flexible IPs there
     */
    record Content(List<LoadBalancer> loadBalancers, List<Ip> ips) {}

    /**
     * Of a project.
     *
     * @param askAgain how long a zone is left out that the API does not know
     */
    LoadBalancerZones(LoadBalancers loadBalancers, Duration askAgain) {
        this.loadBalancers = loadBalancers;
        this.askAgain = askAgain;
    }

    /** The zones of a region that may have load balancers: in a region that this version does not know, the first. */
    public static List<Zone> of(Region region) {
        List<Zone> known = Zone.known().stream()
                .filter(zone -> zone.region().equals(region) && !WITHOUT.contains(zone))
                .toList();
        return known.isEmpty() ? List.of(region.zone(1)) : known;
    }

    /** What is in a zone; empty where the API does not know the zone. */
    Optional<Content> read(Zone zone, Optional<String> projectId, Instant now) {
        Instant asked = missing.get(zone);
        if (asked != null && !now.isBefore(asked) && now.isBefore(asked.plus(askAgain))) {
            return Optional.empty();
        }
        LoadBalancers there = loadBalancers.with(options -> options.zone(zone));
        Optional<List<LoadBalancer>> all = PartFailure.name(
                "load balancers of " + zone,
                () -> whereKnown(
                        zone,
                        () -> there.lbs()
                                .list(request ->
                                        projectId.map(request::projectId).orElse(request))
                                .toList()));
        if (all.isEmpty()) {
            missing.put(zone, now);
            return Optional.empty();
        }
        answered.add(zone);
        missing.remove(zone);
        List<Ip> ips = PartFailure.name(
                "load balancers' addresses of " + zone,
                () -> there.ips()
                        .list(request -> projectId.map(request::projectId).orElse(request))
                        .toList());
        return Optional.of(new Content(all.get(), ips));
    }

    private <T> Optional<T> whereKnown(Zone zone, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ApiException e) {
            if (!answered.contains(zone) && UnknownZone.isReasonOf(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Asks for each zone again. */
    void forget() {
        missing.clear();
    }
}
