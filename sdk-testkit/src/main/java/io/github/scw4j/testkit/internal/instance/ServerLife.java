package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.wire.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What happens to a server: stopped → starting → running → stopping → stopped, stopped in place, or gone. */
final class ServerLife {

    private final World world;
    private final Timeline timeline;
    private final Resources<Server> servers;
    private final Resources<Volume> volumes;
    private final PublicAddresses addresses;
    private final PrivateNics nics;

    ServerLife(
            World world,
            Resources<Server> servers,
            Resources<Volume> volumes,
            PublicAddresses addresses,
            PrivateNics nics) {
        this.world = world;
        this.timeline = world.timeline();
        this.servers = servers;
        this.volumes = volumes;
        this.addresses = addresses;
        this.nics = nics;
    }

    void powerOn(Server server, Instant now) {
        server.plan++;
        if (server.state.equals(ServerState.STOPPED_IN_PLACE)) {
            server.become(ServerState.STARTING, "stopped in place", now);
            planned(Timings.POWER_ON, server, at -> runs(server, at));
            return;
        }
        server.become(ServerState.STARTING, "allocating node", now);
        planned(Timings.ALLOCATING, server, at -> {
            place(server);
            server.stateDetail = "provisioning node";
        });
        if (server.hasLocalVolume()) {
            planned(Timings.PROVISIONING, server, at -> server.stateDetail = "starting");
        }
        planned(server.hasLocalVolume() ? Timings.POWER_ON_LOCAL : Timings.POWER_ON, server, at -> runs(server, at));
    }

    /** Gives a server a place. */
    void place(Server server) {
        server.location = new Server.Location(
                14,
                1 + world.ids().number(60),
                100 * (1 + world.ids().number(20)) + 1 + world.ids().number(8),
                1 + world.ids().number(70));
    }

    private void runs(Server server, Instant now) {
        server.run(now);
        if (server.dynamicIpRequired && server.ips.stream().allMatch(Ip::isIpv6)) {
            Ip dynamic = addresses.dynamic(server, now);
            planned(Timings.DYNAMIC_IP, server, at -> dynamic.state = Ip.ATTACHED);
        }
    }

    void powerOff(Server server, Instant now) {
        boolean inPlace = server.state.equals(ServerState.STOPPED_IN_PLACE);
        server.plan++;
        server.become(ServerState.STOPPING, "stopping", now);
        if (!inPlace) {
            planned(Timings.NEARLY_OFF, server, at -> server.stateDetail = "booted");
        }
        planned(inPlace ? Timings.POWER_OFF_STOPPED : Timings.POWER_OFF, server, at -> stopped(server, at));
    }

    void stopInPlace(Server server, Instant now) {
        server.plan++;
        server.become(ServerState.STOPPING, "stopping in place", now);
        planned(
                Timings.STOP_IN_PLACE,
                server,
                at -> server.become(ServerState.STOPPED_IN_PLACE, "stopped in place", at));
    }

    void reboot(Server server, Instant now) {
        server.plan++;
        server.become(ServerState.STOPPING, "rebooting", now);
        planned(Timings.REBOOT_STOPPING, server, at -> server.become(ServerState.STARTING, "rebooting", at));
        planned(Timings.REBOOT, server, at -> server.run(at));
    }

    /** Stops a server for good: it shows no addresses from now on, and its local volumes go with it. */
    void terminate(Server server, Instant now) {
        server.plan++;
        server.leavingIps.addAll(server.ips);
        server.ips.clear();
        server.volumes.values().forEach(volume -> {
            if (volume.local() != null) {
                volume.local().state = "deleting";
            }
        });
        server.become(ServerState.STOPPING, "terminating", now);
        planned(Timings.TERMINATE, server, at -> {
            removeLocalVolumes(server);
            remove(server, at);
        });
    }

    /** What a stuck server was about to do is done at once. */
    void recover(Server server, Instant now) {
        server.stuck = false;
        server.plan++;
        if (server.state.equals(ServerState.STARTING)) {
            if (server.location == null) {
                place(server);
            }
            runs(server, now);
        } else if (server.state.equals(ServerState.STOPPING)) {
            switch (server.stateDetail) {
                case "rebooting" -> server.run(now);
                case "terminating" -> removeWithVolumes(server, now);
                case "stopping in place" -> server.become(ServerState.STOPPED_IN_PLACE, "stopped in place", now);
                default -> stopped(server, now);
            }
        }
    }

    private static void stopped(Server server, Instant now) {
        server.location = null;
        releaseDynamic(server);
        server.become(ServerState.STOPPED, "", now);
    }

    private void removeLocalVolumes(Server server) {
        server.volumes.values().forEach(volume -> {
            if (volume.local() != null) {
                volumes.remove(volume.local());
            }
        });
    }

    /** Takes a server away at once. Its volumes and flexible addresses stay, its private network interfaces do not. */
    void remove(Server server, Instant now) {
        server.plan++;
        server.leavingIps.addAll(server.ips);
        server.leavingIps.stream().filter(ip -> ip.server == server).forEach(Ip::detach);
        List.copyOf(server.nics).forEach(nics::remove);
        server.volumes.values().forEach(volume -> {
            if (volume.local() != null) {
                volume.local().server = null;
            }
        });
        server.securityGroup.servers.remove(server);
        servers.remove(server);
        server.watcher.accept("", now);
    }

    /** Takes a server away at once with its local volumes. */
    void removeWithVolumes(Server server, Instant now) {
        removeLocalVolumes(server);
        remove(server, now);
    }

    private static void releaseDynamic(Server server) {
        List.copyOf(server.ips).stream().filter(ip -> ip.dynamic).forEach(Ip::detach);
    }

    private void planned(Duration delay, Server server, Consumer<Instant> action) {
        int plan = server.plan;
        timeline.after(delay, () -> {
            if (servers.has(server) && server.plan == plan && !server.stuck) {
                action.accept(timeline.now());
            }
        });
    }
}
