package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.ipam.Addresses;
import io.github.scw4j.testkit.internal.ipam.Resource;
import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import io.github.scw4j.testkit.internal.wire.World;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Puts servers into private networks and takes them out; their addresses there are those of IPAM. */
final class PrivateNics {

    private static final String TYPE = "instance_private_nic";

    private final World world;
    private final Addresses addresses;

    PrivateNics(World world, Addresses addresses) {
        this.world = world;
        this.addresses = addresses;
    }

    /** An interface with addresses that were booked before, and others where none was. */
    PrivateNic add(Server server, PrivateNetwork network, List<String> bookedIps, List<String> tags, Instant now) {
        String id = world.ids().next();
        String mac = world.ids().mac();
        List<String> ips = addresses.attach(network, bookedIps, new Resource(TYPE, id, mac, server.name), now);
        String state = server.isRunning() ? PrivateNic.SYNCING : PrivateNic.AVAILABLE;
        PrivateNic nic = new PrivateNic(id, server, network.id(), mac.toLowerCase(Locale.ROOT), ips, tags, state, now);
        server.nics.add(nic);
        if (state.equals(PrivateNic.SYNCING)) {
            world.timeline().after(Timings.PRIVATE_NIC, () -> {
                if (nic.state.equals(PrivateNic.SYNCING)) {
                    nic.state = PrivateNic.AVAILABLE;
                    nic.modifiedAt = world.timeline().now();
                }
            });
        }
        return nic;
    }

    void remove(PrivateNic nic) {
        nic.server.nics.remove(nic);
        addresses.releaseAll(nic.id);
    }
}
