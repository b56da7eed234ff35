package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.World;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Gives out public addresses. */
final class PublicAddresses {

    static final String IPV4 = "routed_ipv4";
    static final String IPV6 = "routed_ipv6";

    private final World world;
    private final Resources<Ip> ips;

    PublicAddresses(World world, Resources<Ip> ips) {
        this.world = world;
        this.ips = ips;
    }

    /** A flexible address, which stays until it is deleted. */
    Ip flexible(Owner owner, List<String> tags, String type, Instant now) {
        Ip ip = new Ip(world.ids().next(), owner, tags, type, type.equals(IPV6) ? nextIpv6() : nextIpv4(), false, now);
        ips.add(ip);
        return ip;
    }

    /** A dynamic address, which only its server shows, pending at first. */
    Ip dynamic(Server server, Instant now) {
        Ip ip = new Ip(world.ids().next(), server.owner, List.of(), IPV4, nextIpv4(), true, now);
        ip.attach(server, Ip.PENDING);
        return ip;
    }

    private String nextIpv4() {
        Ids ids = world.ids();
        return "51." + (15 + ids.number(2) * 143) + "." + ids.number(256) + "." + (1 + ids.number(254));
    }

    private String nextIpv6() {
        return String.format(
                Locale.ROOT,
                "2001:bc8:%x:%x",
                0x700 + world.ids().number(32),
                1 + world.ids().number(0xFFFF));
    }
}
