package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.ip.IpType;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.instance.server.ServerVolumeType;
import io.github.scw4j.instance.volume.Volume;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** From each API's own resource to what is told of it: its name, its place, and whether it is billed. */
final class Inventory {
    private final ProjectResources project;

    Inventory(ProjectResources project) {
        this.project = project;
    }

    /** An Instance that is off costs nothing itself; its volumes and addresses do. */
    ResourceFate of(Server server, Fate fate, String reason) {
        boolean billed = !server.state().equals(ServerState.STOPPED);
        return fate(
                ResourceKind.INSTANCE,
                server.id(),
                server.name(),
                text(server.zone()),
                fate,
                reason,
                billed,
                billed ? project.hourlyPrice(server) : Optional.empty());
    }

    static ResourceFate of(Volume volume, Fate fate, String reason) {
        return billed(ResourceKind.VOLUME, volume.id(), volume.name(), text(volume.zone()), fate, reason);
    }

    /** The volumes of the Block API in an Instance, of which that knows little more than the id. */
    static List<ResourceFate> blockVolumes(Server server, Fate fate, String reason) {
        return server.volumes().values().stream()
                .filter(volume -> volume.volumeType().equals(ServerVolumeType.SBS_VOLUME))
                .map(volume -> billed(
                        ResourceKind.VOLUME,
                        volume.id(),
                        volume.name().orElse(""),
                        text(volume.zone().or(server::zone)),
                        fate,
                        reason))
                .toList();
    }

    /** IPv6 addresses are free. */
    static ResourceFate of(io.github.scw4j.instance.ip.Ip ip, Fate fate, String reason) {
        String address = ip.address()
                .map(Object::toString)
                .or(() -> ip.prefix().map(Object::toString))
                .orElse("");
        return fate(
                ResourceKind.INSTANCE_IP,
                ip.id(),
                address,
                text(ip.zone()),
                fate,
                reason,
                !ip.type().equals(IpType.ROUTED_IPV6),
                Optional.empty());
    }

    static ResourceFate of(LoadBalancer lb, Fate fate, String reason) {
        return billed(ResourceKind.LOAD_BALANCER, lb.id(), lb.name(), text(lb.zone()), fate, reason);
    }

    static ResourceFate of(io.github.scw4j.lb.ip.Ip ip, Fate fate, String reason) {
        String address = ip.ipAddress().map(Object::toString).orElse("");
        return fate(
                ResourceKind.LOAD_BALANCER_IP,
                ip.id(),
                address,
                text(ip.zone()),
                fate,
                reason,
                !address.contains(":"),
                Optional.empty());
    }

    static ResourceFate of(PrivateNetwork network, Fate fate, String reason) {
        return free(
                ResourceKind.PRIVATE_NETWORK,
                network.id(),
                network.name(),
                network.region().map(Region::toString).orElse(""),
                fate,
                reason);
    }

    static ResourceFate free(ResourceKind kind, String id, String name, String place, Fate fate, String reason) {
        return fate(kind, id, name, place, fate, reason, false, Optional.empty());
    }

    static ResourceFate billed(ResourceKind kind, String id, String name, String place, Fate fate, String reason) {
        return fate(kind, id, name, place, fate, reason, true, Optional.empty());
    }

    private static ResourceFate fate(
            ResourceKind kind,
            String id,
            String name,
            String place,
            Fate fate,
            String reason,
            boolean billed,
            Optional<BigDecimal> hourlyPrice) {
        return new ResourceFate(kind, id, name, place, fate, reason, billed, hourlyPrice);
    }

    private static String text(Optional<Zone> zone) {
        return zone.map(Zone::toString).orElse("");
    }
}
