package io.github.scw4j.testkit.internal.instance;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Puts servers into the state without their lives before, and lets things befall them. Used under the server's lock. */
public final class ServerSeeding {

    private final Instances instances;

    /** ServerSeeding of a product. */
    public ServerSeeding(Instances instances) {
        this.instances = instances;
    }

    private Instant now() {
        return instances.world.timeline().now();
    }

    /** A server with its root volume, and gives its id. */
    public String server(
            String name,
            String zone,
            String projectId,
            String typeName,
            String label,
            List<String> tags,
            String state) {
        ServerType type = instances
                .types
                .find(typeName, zone)
                .orElseThrow(() -> new IllegalArgumentException("no commercial type " + typeName + " in " + zone));
        LocalImage image = instances
                .localImages
                .find(label, zone, type.arch(), false)
                .or(() -> instances.localImages.find(label, zone, type.arch(), true))
                .orElseThrow(() -> new IllegalArgumentException("no image " + label + " in " + zone));
        String project = projectId.isEmpty() ? instances.world.projectId() : projectId;
        Owner owner = new Owner(zone, project, instances.world.organizationId());
        Server server = new Server(
                instances.world.ids().next(),
                owner,
                name,
                tags,
                type,
                instances.groups.defaultGroup(owner, now()),
                instances.world.ids().number(Server.MACS),
                now());
        server.image = image.image();
        server.volumes.putAll(new VolumeTemplates(instances).make(server, image.image(), now()));
        instances.servers.add(server);
        put(server, state);
        return server.id;
    }

    private void put(Server server, String state) {
        boolean placed = !state.equals(ServerState.STOPPED);
        if (placed && server.location == null) {
            instances.serverLife.place(server);
        } else if (!placed) {
            server.location = null;
        }
        server.plan++;
        server.become(state, detail(state), now());
    }

    private static String detail(String state) {
        return switch (state) {
            case ServerState.RUNNING -> Server.BOOTING;
            case ServerState.STOPPED -> "";
            case ServerState.STARTING -> "provisioning node";
            default -> state;
        };
    }

    private Server serverOf(String id) {
        return instances.servers.find(id).orElseThrow(() -> new NoSuchElementException("no server " + id));
    }

    /** The ids of all servers. */
    public List<String> servers() {
        return instances.servers.all().stream().map(server -> server.id).toList();
    }

    /** The state of a server, empty when it is gone. */
    public Optional<String> serverState(String id) {
        return instances.servers.find(id).map(server -> server.state);
    }

    /** A server becomes something else. */
    public void serverBecomes(String id, String state) {
        put(serverOf(id), state);
    }

    /** A server no longer gets on. */
    public void serverGetsStuck(String id) {
        serverOf(id).stuck = true;
    }

    /** A server gets on again. */
    public void serverRecovers(String id) {
        instances.serverLife.recover(serverOf(id), now());
    }

    /** A server is gone. */
    public void serverVanishes(String id) {
        instances.serverLife.removeWithVolumes(serverOf(id), now());
    }

    /** Some other resource becomes something else. */
    public void resourceBecomes(String id, String state) {
        Runnable change = instances
                .volumes
                .find(id)
                .<Runnable>map(volume -> () -> volume.state = state)
                .or(() -> instances.snapshots.find(id).map(snapshot -> () -> {
                    snapshot.state = state;
                    snapshot.errorReason = state.equals("error") ? "seeded" : null;
                }))
                .or(() -> instances.images.find(id).map(image -> () -> image.state = state))
                .or(() -> instances.ips.find(id).map(ip -> () -> ip.state = state))
                .or(() -> instances.securityGroups.find(id).map(group -> () -> {
                    group.changes++;
                    group.state = state;
                }))
                .or(() -> nic(id).map(nic -> () -> nic.state = state))
                .orElseThrow(() -> new NoSuchElementException("nothing of the id " + id));
        change.run();
    }

    private Optional<PrivateNic> nic(String id) {
        return instances.servers.all().stream()
                .flatMap(server -> server.nics.stream())
                .filter(nic -> nic.id.equals(id))
                .findFirst();
    }

    /** A type is out of stock in a zone. */
    public void runOut(String type, String zone) {
        instances.types.runOut(type, zone);
    }

    /** A type is in stock again. */
    public void restock(String type, String zone) {
        instances.types.restock(type, zone);
    }
}
