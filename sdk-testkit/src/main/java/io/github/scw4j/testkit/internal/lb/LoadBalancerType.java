package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An offer.
 *
 * @param name name, lower case, as load balancers have it
 * @param bandwidth bits a second
 * @param multicloud whether its backends may be anywhere
 */
record LoadBalancerType(String name, long bandwidth, boolean multicloud) {

    static final List<LoadBalancerType> ALL = List.of(
            new LoadBalancerType("lb-s", 200_000_000L, false),
            new LoadBalancerType("lb-gp-m", 500_000_000L, false),
            new LoadBalancerType("lb-gp-l", 1_000_000_000L, true),
            new LoadBalancerType("lb-gp-xl", 4_000_000_000L, true));

    /** An offer by its name in any case. */
    static Optional<LoadBalancerType> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(type -> type.name().equals(lower)).findFirst();
    }

    ObjectNode json(String zone) {
        return Json.object()
                .put("name", name)
                .put("stock_status", "available")
                .put("bandwidth", bandwidth)
                .put("multicloud", multicloud)
                .put("description", bandwidth / 1_000_000 + " Mbit/s" + (multicloud ? ", multi-cloud backends" : ""))
                .put("region", Zonal.region(zone))
                .put("zone", zone);
    }
}
