package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import java.util.Locale;
import java.util.Optional;

/** Zones, and load balancers in them, as annotations name them: in letters of any size. */
final class Place {
    static final Grammar<Zone> ZONE =
            Grammar.of("a zone (such as fr-par-1)", text -> Grammar.attempt(Zone::of, text.toLowerCase(Locale.ROOT)));

    static final Grammar<LoadBalancerReference> LOAD_BALANCER = Grammar.of(
            "zone/id (such as fr-par-1/11111111-1111-1111-1111-111111111111) or region/id for the region's first zone",
            Place::loadBalancer);

    private Place() {}

    private static Optional<LoadBalancerReference> loadBalancer(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String place = text.substring(0, slash).toLowerCase(Locale.ROOT);
        Optional<Zone> zone = Grammar.attempt(Zone::of, place)
                .or(() -> Grammar.attempt(Region::of, place).map(region -> region.zone(1)));
        return zone.flatMap(
                where -> Uuid.read(text.substring(slash + 1)).map(id -> new LoadBalancerReference(where, id)));
    }
}
