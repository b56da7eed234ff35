package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.LoadBalancerParts.PrivateIp;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import io.github.scw4j.vpc.Vpc;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of private networks, which are part of names of hosts in them. They are read once in a while. */
final class NetworkNames {
    private final Vpc vpc;
    private final Duration longest;
    private final Map<String, Named> byId = new HashMap<>();

    private record Named(String name, Instant at) {}

    /**
     * None is known yet.
     *
     * @param longest how long a name is kept at the most
     */
    NetworkNames(ScalewayClient client, Duration longest) {
        this.vpc = Vpc.of(client);
        this.longest = longest;
    }

    /** The load balancer, with the names of the networks that its private addresses are in. */
    ObservedLoadBalancer named(ObservedLoadBalancer lb, Instant now) {
        return new ObservedLoadBalancer(
                lb.zone(),
                lb.lb(),
                lb.parts().map(parts -> named(parts, lb.zone().region(), now)),
                lb.partsAt());
    }

    private LoadBalancerParts named(LoadBalancerParts parts, Region region, Instant now) {
        List<PrivateIp> named = parts.privateIps().stream()
                .map(ip -> new PrivateIp(
                        ip.id(), ip.privateNetworkId(), name(region, ip.privateNetworkId(), now), ip.address()))
                .toList();
        return new LoadBalancerParts(parts.backends(), parts.frontends(), parts.acls(), parts.privateNetworks(), named);
    }

    private String name(Region region, String id, Instant now) {
        Named known = byId.get(id);
        if (known != null
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(longest))) {
            return known.name();
        }
        String name = PartFailure.name("private network " + id, () -> read(region, id));
        byId.put(id, new Named(name, now));
        return name;
    }

    private String read(Region region, String id) {
        try {
            return vpc.with(options -> options.region(region))
                    .privateNetworks()
                    .get(id)
                    .name();
        } catch (ResourceNotFoundException e) {
            return "";
        }
    }

    /** Each is read again. */
    void forget() {
        byId.clear();
    }
}
