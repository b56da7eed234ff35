package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.http.Content;
import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import io.github.scw4j.testkit.internal.wire.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Servers that are nodes of clusters: made, rebooted and taken away by the Kubernetes API. */
public final class NodeServers {

    /** After that a server runs for sure. */
    public static final Duration LONGEST_START = Timings.POWER_ON_LOCAL.plusSeconds(1);

    /**
     * What server a node needs.
     *
     * @param zone zone
     * @param projectId project
     * @param name name of the node
     * @param type commercial type
     * @param tags tags of the server
     * @param ipTags tags of its public addresses
     * @param publicIp whether it has public addresses
     * @param network the private network it is in, null for none
     * @param securityGroupId id of its security group
     * @param placementGroupId id of its placement group, null for none
     * @param localVolumeBytes size of its root volume if that is a local one, else 0
     * @param userData user data, by key
     */
    public record Order(
            String zone,
            String projectId,
            String name,
            String type,
            List<String> tags,
            List<String> ipTags,
            boolean publicIp,
            @Nullable PrivateNetwork network,
            String securityGroupId,
            @Nullable String placementGroupId,
            long localVolumeBytes,
            Map<String, byte[]> userData) {}

    private final Instances instances;
    private final World world;

    NodeServers(Instances instances) {
        this.instances = instances;
        this.world = instances.world;
    }

    /**
     * A server that is being started.
     *
     * @param watcher told of each state that the server enters, {@code ""} when it is gone
     */
    public NodeServer start(Order order, BiConsumer<String, Instant> watcher, Instant now) {
        NodeServer node = make(order, now);
        instances.serverLife.powerOn(node.server, now);
        node.server.watcher = watcher;
        return node;
    }

    /** A server that runs already. */
    public NodeServer running(Order order, BiConsumer<String, Instant> watcher, Instant now) {
        NodeServer node = make(order, now);
        instances.serverLife.place(node.server);
        node.server.run(now);
        node.server.watcher = watcher;
        return node;
    }

    private NodeServer make(Order order, Instant now) {
        Owner owner = new Owner(order.zone(), order.projectId(), world.organizationId());
        ServerType type = instances.types.find(order.type()).orElseThrow();
        SecurityGroup group = instances
                .securityGroups
                .find(order.zone(), order.securityGroupId())
                .orElseGet(() -> instances.groups.ofNodes(owner, now));
        Server server = new Server(
                world.ids().next(),
                owner,
                order.name(),
                order.tags(),
                type,
                group,
                world.ids().number(Server.MACS),
                now);
        server.ofNode = true;
        server.image = instances.localImages.ofNodes(order.zone(), type.arch());
        server.placementGroup = Optional.ofNullable(order.placementGroupId())
                .flatMap(id -> instances.placementGroups.find(order.zone(), id))
                .orElse(null);
        order.userData().forEach((key, bytes) -> server.userData.put(key, Content.of(bytes)));
        addRootVolume(server, order.localVolumeBytes(), now);
        server.join(group);
        instances.servers.add(server);
        List<Ip> ips = new ArrayList<>();
        if (order.publicIp()) {
            ips.add(instances.publicAddresses.flexible(owner, order.ipTags(), PublicAddresses.IPV4, now));
            ips.add(instances.publicAddresses.flexible(owner, order.ipTags(), PublicAddresses.IPV6, now));
            ips.forEach(ip -> ip.attach(server, Ip.ATTACHED));
        }
        if (order.network() != null) {
            instances.nics.add(server, order.network(), List.of(), List.of(), now);
        }
        return new NodeServer(server, ips);
    }

    private void addRootVolume(Server server, long localBytes, Instant now) {
        if (localBytes == 0) {
            server.volumes.put(0, ServerVolume.block(world.ids().next(), true, server.owner.zone()));
            return;
        }
        Volume volume =
                new Volume(world.ids().next(), server.owner, server.name, List.of(), Volume.LOCAL, localBytes, now);
        volume.server = server;
        instances.volumes.add(volume);
        server.volumes.put(0, ServerVolume.of(volume, true));
    }

    /** Replaces some tags of a server by others; those that are not among them stay. */
    public void retag(NodeServer node, List<String> before, List<String> after) {
        List<String> tags = new ArrayList<>(after);
        node.server.tags.stream().filter(tag -> !before.contains(tag)).forEach(tags::add);
        node.server.tags = tags;
    }

    /** Whether the server is there and runs. */
    public boolean isRunning(NodeServer node) {
        return isThere(node) && node.server.isRunning();
    }

    private boolean isThere(NodeServer node) {
        return instances.servers.has(node.server);
    }

    /** Reboots a server, or starts it again if it was stopped; nothing happens to one that is gone or changing. */
    public void reboot(NodeServer node, Instant now) {
        if (!isThere(node)) {
            return;
        }
        switch (node.server.state) {
            case ServerState.RUNNING -> instances.serverLife.reboot(node.server, now);
            case ServerState.STOPPED, ServerState.STOPPED_IN_PLACE -> instances.serverLife.powerOn(node.server, now);
            default -> {
                // it is on its way already, or locked
            }
        }
    }

    /** Begins to take a server away. */
    public void terminate(NodeServer node, Instant now) {
        if (isThere(node)) {
            instances.serverLife.terminate(node.server, now);
        }
    }

    /** Takes a server away, if it is still there, and its public addresses with it. */
    public void remove(NodeServer node, Instant now) {
        if (isThere(node)) {
            instances.serverLife.removeWithVolumes(node.server, now);
        }
        node.ips.forEach(ip -> {
            ip.detach();
            instances.ips.remove(ip);
        });
    }

    /** The security group of nodes for which none was asked. */
    public String defaultSecurityGroup(String zone, String projectId) {
        Owner owner = new Owner(zone, projectId, world.organizationId());
        return instances.groups.ofNodes(owner, world.timeline().now()).id;
    }

    /** How many servers of a type there are that are not nodes. */
    public long others(String type) {
        return instances.servers.all().stream()
                .filter(server -> server.type.name().equals(type) && !server.ofNode)
                .count();
    }
}
