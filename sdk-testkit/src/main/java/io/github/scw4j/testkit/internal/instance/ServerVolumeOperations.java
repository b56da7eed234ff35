package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Volumes and file systems of a server: attach and detach; and to which types it can change. */
final class ServerVolumeOperations {

    private static final List<String> TYPES = List.of(Volume.LOCAL, Volume.BLOCK, "b_ssd", Volume.SCRATCH);
    private static final String ATTACHING = "attaching";
    private static final String DETACHING = "detaching";

    private final Instances instances;
    private final Timeline timeline;

    ServerVolumeOperations(Instances instances) {
        this.instances = instances;
        this.timeline = instances.world.timeline();
    }

    List<Operation> all() {
        String server = ServerOperations.ONE;
        return List.of(
                new Operation("AttachServerVolume", "POST", server + "/attach-volume", this::attachVolume),
                new Operation("DetachServerVolume", "POST", server + "/detach-volume", this::detachVolume),
                new Operation("AttachServerFileSystem", "POST", server + "/attach-filesystem", this::attachFileSystem),
                new Operation("DetachServerFileSystem", "POST", server + "/detach-filesystem", this::detachFileSystem),
                new Operation("GetServerCompatibleTypes", "GET", server + "/compatible-types", this::compatibleTypes));
    }

    private Answer attachVolume(Request request) {
        Server server = instances.servers.of(request, "server_id");
        Arguments arguments = request.arguments();
        String id = arguments.requiredText("volume_id", 36);
        Optional<String> type = arguments.oneOf("volume_type", TYPES);
        boolean boot = arguments.flag("boot").orElse(false);
        arguments.verify();
        Refusals.requireUnlocked(server);
        arguments.require(
                server.volume(id).isEmpty(), "volume_id", "Volume " + id + " is already attached to this server");
        arguments.verify();
        // Without a type the id decides: what is no local volume is one of block storage.
        ServerVolume volume = VolumeTemplates.existing(
                instances, server.owner.zone(), id, type.or(() -> Optional.of(Volume.BLOCK)), boot);
        TreeMap<Integer, ServerVolume> then = new TreeMap<>(server.volumes);
        int index = 0;
        while (then.containsKey(index)) {
            index++;
        }
        then.put(index, volume);
        arguments.require(
                VolumeTemplates.localBytes(then) <= server.type.localBytes(),
                "volume_id",
                "more local storage than " + server.type.name() + " has");
        arguments.verify();
        server.volumes.put(index, volume);
        if (volume.local() != null) {
            volume.local().server = server;
        }
        return Answer.ok(ServerOperations.json(server));
    }

    private Answer detachVolume(Request request) {
        Server server = instances.servers.of(request, "server_id");
        Arguments arguments = request.arguments();
        String id = arguments.requiredText("volume_id", 36);
        Optional<Map.Entry<Integer, ServerVolume>> found = server.volume(id);
        arguments.require(
                id.isEmpty() || found.isPresent(), "volume_id", "Volume " + id + " is not attached to this server");
        arguments.verify();
        Refusals.requireUnlocked(server);
        ServerVolume volume = found.orElseThrow().getValue();
        Volume local = volume.local();
        if (local != null && !server.isStopped()) {
            throw Refusals.notUsable("server should be stopped to detach a local volume");
        }
        server.volumes.remove(found.get().getKey());
        if (local != null) {
            local.server = null;
        }
        return Answer.ok(ServerOperations.json(server));
    }

    private Answer attachFileSystem(Request request) {
        Server server = instances.servers.of(request, "server_id");
        Arguments arguments = request.arguments();
        String id = arguments.requiredText("filesystem_id", 36);
        arguments.require(!server.fileSystems.containsKey(id), "filesystem_id", "the file system is already attached");
        arguments.require(
                server.fileSystems.size() < server.type.maxFileSystems(),
                "filesystem_id",
                server.type.name() + " can have " + server.type.maxFileSystems() + " file systems");
        arguments.verify();
        Refusals.requireUnlocked(server);
        if (server.isStopped()) {
            server.fileSystems.put(id, Volume.AVAILABLE);
            return Answer.ok(ServerOperations.json(server));
        }
        server.fileSystems.put(id, ATTACHING);
        timeline.after(Timings.FILE_SYSTEM, () -> server.fileSystems.replace(id, ATTACHING, Volume.AVAILABLE));
        return Answer.ok(ServerOperations.json(server));
    }

    private Answer detachFileSystem(Request request) {
        Server server = instances.servers.of(request, "server_id");
        Arguments arguments = request.arguments();
        String id = arguments.requiredText("filesystem_id", 36);
        arguments.require(
                id.isEmpty() || server.fileSystems.containsKey(id),
                "filesystem_id",
                "the file system is not attached to this server");
        arguments.verify();
        Refusals.requireUnlocked(server);
        if (server.isStopped()) {
            server.fileSystems.remove(id);
            return Answer.ok(ServerOperations.json(server));
        }
        server.fileSystems.put(id, DETACHING);
        timeline.after(Timings.FILE_SYSTEM, () -> server.fileSystems.remove(id, DETACHING));
        return Answer.ok(ServerOperations.json(server));
    }

    private Answer compatibleTypes(Request request) {
        Server server = instances.servers.of(request, "server_id");
        long local = VolumeTemplates.localBytes(server.volumes);
        ObjectNode json = Json.object();
        json.set(
                "compatible_types",
                Json.texts(instances.types.in(server.owner.zone()).stream()
                        .filter(type -> type.arch().equals(server.type.arch())
                                && type.isForWindows() == server.type.isForWindows()
                                && type.localBytes() >= local)
                        .map(ServerType::name)
                        .toList()));
        return Answer.ok(json);
    }
}
