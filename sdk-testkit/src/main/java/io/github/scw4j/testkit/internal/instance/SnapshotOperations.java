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

/** Snapshots of local volumes: list, create or import, get, update, delete, export. */
final class SnapshotOperations {

    private static final String ALL = Instances.ZONE + "/snapshots";
    private static final String ONE = ALL + "/{snapshot_id}";
    private static final List<String> TYPES = List.of(Volume.LOCAL, "b_ssd", "unified", "sbs_snapshot");
    private static final long IMPORTED_SIZE = 1L << 30;

    private final Instances instances;

    SnapshotOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListSnapshots", "GET", ALL, this::list),
                new Operation("CreateSnapshot", "POST", ALL, this::create),
                new Operation("GetSnapshot", "GET", ONE, request -> Answer.ok(json(of(request)))),
                new Operation("UpdateSnapshot", "PATCH", ONE, this::update),
                new Operation("SetSnapshot", "PUT", ONE, this::update),
                new Operation("DeleteSnapshot", "DELETE", ONE, this::delete),
                new Operation("ExportSnapshot", "POST", ONE + "/export", this::export));
    }

    private static ObjectNode json(Snapshot snapshot) {
        ObjectNode json = Json.object();
        json.set("snapshot", snapshot.json());
        return json;
    }

    private Snapshot of(Request request) {
        return instances.snapshots.of(request, "snapshot_id");
    }

    private Answer list(Request request) {
        Optional<String> base = request.query().text("base_volume_id");
        return Listing.of(
                request,
                "/snapshots",
                "snapshots",
                instances.snapshots.matching(
                        request, snapshot -> base.map(id -> isOf(snapshot, id)).orElse(true)),
                Snapshot::json);
    }

    private static boolean isOf(Snapshot snapshot, String volumeId) {
        return snapshot.baseVolume != null
                && snapshot.baseVolume.get("id").asText().equals(volumeId);
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        Owner owner = Owner.of(instances.world, request.zone(), arguments);
        Optional<String> name = arguments.text("name", 128).filter(text -> !text.isEmpty());
        List<String> tags = arguments.texts("tags").orElse(List.of());
        Optional<String> volumeId = arguments.text("volume_id").filter(id -> !id.isEmpty());
        arguments.oneOf("volume_type", TYPES);
        Optional<String> bucket = arguments.text("bucket").filter(text -> !text.isEmpty());
        Optional<String> key = arguments.text("key").filter(text -> !text.isEmpty());
        Optional<Long> size = arguments.number("size").filter(bytes -> bytes > 0);
        arguments.require(
                volumeId.isPresent() != (bucket.isPresent() && key.isPresent()),
                "volume_id",
                "exactly one of volume_id, and bucket with key");
        arguments.verify();
        String itsName = name.orElse("snp-" + instances.world.ids().next().substring(0, 8));
        Snapshot snapshot = volumeId.map(id -> {
                    Volume volume = instances.volumes.get(request.zone(), id);
                    if (volume.isScratch()) {
                        throw Errors.invalid("volume_id", "constraint", "a scratch volume has no snapshots");
                    }
                    if (!volume.state.equals(Volume.AVAILABLE)) {
                        throw Errors.transientState("instance_volume", id, volume.state);
                    }
                    return instances.snapshotLife.take(volume, itsName, tags, owner, request.now());
                })
                .orElseGet(() -> instances.snapshotLife.load(new Snapshot(
                        instances.world.ids().next(),
                        owner,
                        itsName,
                        tags,
                        Volume.LOCAL,
                        size.orElse(IMPORTED_SIZE),
                        null,
                        request.now())));
        ObjectNode json = json(snapshot);
        json.set("task", Task.json("/snapshots", "snapshots/" + snapshot.id, owner.zone(), request.now()));
        return Answer.json(201, json);
    }

    private Answer update(Request request) {
        Snapshot snapshot = of(request);
        Arguments arguments = request.arguments();
        Optional<String> name = arguments.text("name", 128).filter(text -> !text.isEmpty());
        Optional<List<String>> tags = arguments.texts("tags");
        arguments.verify();
        name.ifPresent(text -> snapshot.name = text);
        tags.ifPresent(list -> snapshot.tags = list);
        snapshot.modifiedAt = request.now();
        return Answer.ok(json(snapshot));
    }

    private Answer delete(Request request) {
        Snapshot snapshot = of(request);
        if (instances.images.all().stream().anyMatch(image -> image.uses(snapshot))) {
            throw Refusals.stillInUse("an image uses the snapshot");
        }
        instances.snapshots.remove(snapshot);
        return Answer.noContent();
    }

    private Answer export(Request request) {
        Snapshot snapshot = of(request);
        Arguments arguments = request.arguments();
        String bucket = arguments.requiredText("bucket", 63);
        String key = arguments.requiredText("key", 1024);
        arguments.verify();
        if (!snapshot.state.equals(Snapshot.AVAILABLE)) {
            throw Errors.transientState("instance_snapshot", snapshot.id, snapshot.state);
        }
        instances.snapshotLife.export(snapshot);
        ObjectNode json = Json.object();
        json.set(
                "task",
                Task.json(
                        "/snapshots/" + snapshot.id + "/export",
                        "https://s3." + snapshot.owner.region() + ".scw.cloud/" + bucket + "/" + key,
                        snapshot.owner.zone(),
                        request.now()));
        return Answer.json(202, json);
    }
}
