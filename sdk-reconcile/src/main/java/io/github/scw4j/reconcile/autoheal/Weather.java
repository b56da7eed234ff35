package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.plan.GateCheck;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Storms: what freezes a zone or the whole cluster, and until when. */
final class Weather {
    private static final int ZONE_LEAST = 3;
    private static final int CLUSTER_LEAST = 3;
    private static final int LEASES_LEAST = 2; // one silent kubelet is a broken node, whatever share of all it is

    private final AutohealPolicy policy;
    private final Moment moment;
    private final Map<String, Storm> storms;

    Weather(Moment moment, Map<String, Storm> before) {
        this.moment = moment;
        policy = moment.policy();
        storms = new HashMap<>(before);
    }

    void blind(String reason) {
        storms.put(Storm.CLUSTER, Storm.now(Gate.LOOK, reason));
    }

    void seen(Census census) {
        Optional<Storm> all = cluster(census);
        set(Storm.CLUSTER, all);
        storms.keySet()
                .removeIf(
                        scope -> !scope.equals(Storm.CLUSTER) && !census.zones().containsKey(scope));
        census.zones().forEach((zone, count) -> set(zone, zone(zone, count)));
    }

    private void set(String scope, Optional<Storm> bad) {
        bad.ifPresentOrElse(storm -> storms.put(scope, storm), () -> storms.computeIfPresent(scope, this::cooled));
    }

    /** A freeze outlasts its reason: what has just come back may go again. */
    private @Nullable Storm cooled(String scope, Storm storm) {
        Optional<Instant> since = storm.goodSince().filter(good -> !good.isAfter(moment.now()));
        if (since.isPresent() && moment.isOlder(since.get(), policy.stormCooldown())) {
            return null;
        }
        return new Storm(storm.gate(), storm.reason(), since.or(() -> Optional.of(moment.now())));
    }

    private Optional<Storm> cluster(Census census) {
        if (census.leases().reaches(policy.leaseFreezeFraction(), LEASES_LEAST)) {
            return storm(Gate.LEASES, census.leases() + " kubelets are silent");
        }
        boolean allZones = !census.zones().isEmpty()
                && census.zones().values().stream()
                        .allMatch(zone -> zone.reaches(policy.zoneUnhealthyFraction(), ZONE_LEAST));
        if (allZones) {
            return storm(Gate.ZONES, "all zones are unhealthy: " + census.zones());
        }
        if (census.cluster().reaches(policy.clusterUnhealthyFraction(), CLUSTER_LEAST)) {
            return storm(Gate.CLUSTER_UNHEALTHY, census.cluster() + " nodes of the cluster are unhealthy");
        }
        return Optional.empty();
    }

    private Optional<Storm> zone(String zone, Census.Count count) {
        return count.reaches(policy.zoneUnhealthyFraction(), ZONE_LEAST)
                ? storm(Gate.ZONE_UNHEALTHY, count + " nodes of zone " + zone + " are unhealthy")
                : Optional.empty();
    }

    private Optional<Storm> storm(Gate gate, String reason) {
        return Optional.of(Storm.now(gate, reason));
    }

    /** What refuses everything, if anything does. */
    Optional<GateCheck> frozen() {
        return Optional.ofNullable(storms.get(Storm.CLUSTER))
                .map(storm -> new GateCheck(storm.gate(), false, describe(storm)));
    }

    GateCheck zone(String zone) {
        return Optional.ofNullable(storms.get(zone))
                .map(storm -> Gate.ZONE_UNHEALTHY.refusal(describe(storm)))
                .orElseGet(() -> Gate.ZONE_UNHEALTHY.check(true, "the zone is well"));
    }

    private String describe(Storm storm) {
        return storm.goodSince()
                .map(since -> storm.reason() + "; well since " + since + ", it has to be for " + policy.stormCooldown())
                .orElse(storm.reason());
    }

    Map<String, Storm> storms() {
        return storms;
    }
}
