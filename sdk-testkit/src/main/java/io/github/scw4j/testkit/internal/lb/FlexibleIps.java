package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.List;

/** Gives out flexible addresses, each one once. */
final class FlexibleIps {

    private final World world;
    private final Shelf<Ip> ips;
    private int given;

    FlexibleIps(World world, Shelf<Ip> ips) {
        this.world = world;
        this.ips = ips;
    }

    /** Refuses one more address than the quota allows. */
    void checkQuota() {
        int current = ips.all().size();
        world.limits().quota("lb-ips").filter(most -> current >= most).ifPresent(most -> {
            throw Errors.quotasExceeded("lb_ips", most, current, world.organizationId());
        });
    }

    /** A new address that nothing is attached to. */
    Ip book(String zone, String projectId, boolean ipv6, List<String> tags) {
        PublicAddress address = new PublicAddress(ipv6, ++given);
        Ip ip = new Ip(world.ids().next(), zone, address, projectId, world.organizationId(), tags);
        ips.add(ip);
        return ip;
    }
}
