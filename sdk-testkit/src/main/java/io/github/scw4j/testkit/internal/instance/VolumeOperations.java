package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;
import java.util.Optional;

/** Local volumes: list, create, get, update, delete. */
final class VolumeOperations {

    private static final String ALL = Instances.ZONE + "/volumes";
    private static final String ONE = ALL + "/{volume_id}";
    private static final List<String> TYPES = List.of(Volume.LOCAL, Volume.SCRATCH);
    private static final long SMALLEST = 1_000_000_000L;
    private static final long LARGEST = 800_000_000_000L;
    private static final long LARGEST_SCRATCH = 60_000_000_000_000L;

    private final Instances instances;

    VolumeOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListVolumes", "GET", ALL, this::list),
                new Operation("CreateVolume", "POST", ALL, this::create),
                new Operation(
                        "GetVolume",
                        "GET",
                        ONE,
                        request -> Answer.ok(json(instances.volumes.of(request, "volume_id")))),
                new Operation("UpdateVolume", "PATCH", ONE, this::update),
                new Operation("DeleteVolume", "DELETE", ONE, this::delete));
    }

    private static ObjectNode json(Volume volume) {
        ObjectNode json = Json.object();
        json.set("volume", volume.json());
        return json;
    }

    private Answer list(Request request) {
        Optional<String> type = request.query().text("volume_type");
        return Listing.of(
                request,
                "/volumes",
                "volumes",
                instances.volumes.matching(
                        request, volume -> type.map(volume.type::equals).orElse(true)),
                Volume::json);
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        Owner owner = Owner.of(instances.world, request.zone(), arguments);
        String name = arguments.requiredText("name", 128);
        List<String> tags = arguments.texts("tags").orElse(List.of());
        String type = arguments.oneOf("volume_type", TYPES).orElse(Volume.LOCAL);
        Optional<Long> size = arguments.number("size");
        Optional<String> snapshotId = arguments.text("base_snapshot").filter(id -> !id.isEmpty());
        if (size.isEmpty() && snapshotId.isEmpty()) {
            arguments.problem("size", "required", "required key not provided");
        }
        arguments.require(size.isEmpty() || snapshotId.isEmpty(), "size", "exactly one of size and base_snapshot");
        long most = type.equals(Volume.SCRATCH) ? LARGEST_SCRATCH : LARGEST;
        size.ifPresent(bytes -> arguments.require(
                bytes >= SMALLEST && bytes <= most, "size", "must be between " + SMALLEST + " and " + most));
        arguments.verify();
        Optional<Snapshot> snapshot = snapshotId.map(id -> instances.snapshots.get(request.zone(), id));
        Volume volume = new Volume(
                instances.world.ids().next(),
                owner,
                name,
                tags,
                type,
                size.orElseGet(() -> snapshot.orElseThrow().size),
                request.now());
        instances.volumes.add(volume);
        return Answer.json(201, json(volume))
                .with("location", "/instance/v1/zones/" + request.zone() + "/volumes/" + volume.id);
    }

    private Answer update(Request request) {
        Volume volume = instances.volumes.of(request, "volume_id");
        Arguments arguments = request.arguments();
        Optional<String> name = arguments.text("name", 128);
        Optional<List<String>> tags = arguments.texts("tags");
        Optional<Long> size = arguments.number("size");
        arguments.require(
                size.map(bytes -> bytes == volume.size).orElse(true), "size", "a local volume cannot be resized");
        arguments.verify();
        name.filter(text -> !text.isEmpty()).ifPresent(text -> volume.name = text);
        tags.ifPresent(list -> volume.tags = list);
        volume.modifiedAt = request.now();
        return Answer.ok(json(volume));
    }

    private Answer delete(Request request) {
        Volume volume = instances.volumes.of(request, "volume_id");
        if (volume.server != null) {
            throw Refusals.stillInUse("a server is attached to the volume");
        }
        if (volume.state.equals(Snapshot.SNAPSHOTTING)) {
            throw Errors.transientState("instance_volume", volume.id, volume.state);
        }
        instances.volumes.remove(volume);
        return Answer.noContent();
    }
}
