package io.github.scw4j.instance;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.instance.blockmigration.BlockMigrations;
import io.github.scw4j.instance.dashboard.Dashboards;
import io.github.scw4j.instance.image.Images;
import io.github.scw4j.instance.ip.Ips;
import io.github.scw4j.instance.placementgroup.PlacementGroups;
import io.github.scw4j.instance.privatenic.PrivateNics;
import io.github.scw4j.instance.securitygroup.SecurityGroupRules;
import io.github.scw4j.instance.securitygroup.SecurityGroups;
import io.github.scw4j.instance.server.Servers;
import io.github.scw4j.instance.servertype.ServerTypes;
import io.github.scw4j.instance.snapshot.Snapshots;
import io.github.scw4j.instance.userdata.UserData;
import io.github.scw4j.instance.volume.Volumes;
import io.github.scw4j.instance.volumetype.VolumeTypes;
import java.util.function.UnaryOperator;

/**
 * The Instance API, {@code instance/v1}: virtual machines, and what belongs to them. It is zonal: calls go to the client's
 * default zone, unless {@link #with} says another.
 *
 * <pre>{@code
 * Instances instances = Instances.of(client).with(o -> o.zone(Zone.FR_PAR_2));
 * Server server = instances.servers().create(s -> s
 *         .name("builder")
 *         .commercialType("PRO2-XXS")
 *         .image("ubuntu_noble"));
 * instances.servers().powerOn(server.id());
 * }</pre>
 *
 * <p>It is immutable, holds nothing of its own, and may be used by many threads.
 */
public final class Instances {
    private final Calls calls;

    private Instances(Calls calls) {
        this.calls = calls;
    }

    /** The API over this client. */
    public static Instances of(ScalewayClient client) {
        return new Instances(Calls.of(client));
    }

    /** The same with other options for its calls, such as another zone. */
    public Instances with(CallOptions options) {
        return new Instances(calls.with(options));
    }

    /** The same with the options said in place. */
    public Instances with(UnaryOperator<CallOptions.Builder> options) {
        return with(options.apply(CallOptions.builder()).build());
    }

    /** Servers. */
    public Servers servers() {
        return new Servers(calls);
    }

    /** The network interfaces of servers in private networks. */
    public PrivateNics privateNics() {
        return new PrivateNics(calls);
    }

    /** What servers can read about themselves. */
    public UserData userData() {
        return new UserData(calls);
    }

    /** Public IP addresses. */
    public Ips ips() {
        return new Ips(calls);
    }

    /** Local volumes. */
    public Volumes volumes() {
        return new Volumes(calls);
    }

    /** Snapshots of local volumes. */
    public Snapshots snapshots() {
        return new Snapshots(calls);
    }

    /** Images. */
    public Images images() {
        return new Images(calls);
    }

    /** Firewalls. */
    public SecurityGroups securityGroups() {
        return new SecurityGroups(calls);
    }

    /** The rules of firewalls. */
    public SecurityGroupRules securityGroupRules() {
        return new SecurityGroupRules(calls);
    }

    /** Wishes of how servers are spread. */
    public PlacementGroups placementGroups() {
        return new PlacementGroups(calls);
    }

    /** The types of servers on offer, and how many are left. */
    public ServerTypes serverTypes() {
        return new ServerTypes(calls);
    }

    /** The types of volumes on offer. */
    public VolumeTypes volumeTypes() {
        return new VolumeTypes(calls);
    }

    /** How many resources there are. */
    public Dashboards dashboards() {
        return new Dashboards(calls);
    }

    /** The way of block volumes of the former generation to Block Storage. */
    public BlockMigrations blockMigrations() {
        return new BlockMigrations(calls);
    }
}
