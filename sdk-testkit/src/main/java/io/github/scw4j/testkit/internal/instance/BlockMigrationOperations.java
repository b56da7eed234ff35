package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Migration of volumes and snapshots to block storage: plan first, then apply with the key of the plan. */
final class BlockMigrationOperations {

    private static final String ROOT = Instances.ZONE + "/block-migration";

    private final Instances instances;
    private final Map<String, Plan> plans = new HashMap<>();

    BlockMigrationOperations(Instances instances) {
        this.instances = instances;
    }

    /**
     * What moves together: a volume with its snapshots.
     *
     * @param volume the volume, empty where only a snapshot is left of it
     * @param snapshots its snapshots
     */
    private record Plan(Optional<Volume> volume, List<Snapshot> snapshots) {}

    List<Operation> all() {
        return List.of(
                new Operation("PlanBlockMigration", "POST", ROOT + "/plan", this::plan),
                new Operation("ApplyBlockMigration", "POST", ROOT + "/apply", this::apply),
                new Operation(
                        "CheckBlockMigrationOrganizationQuotas",
                        "POST",
                        ROOT + "/check-organization-quotas",
                        request -> Answer.noContent()));
    }

    private Plan read(Request request, Arguments arguments) {
        Optional<String> volumeId = arguments.text("volume_id").filter(id -> !id.isEmpty());
        Optional<String> snapshotId = arguments.text("snapshot_id").filter(id -> !id.isEmpty());
        arguments.require(
                volumeId.isPresent() != snapshotId.isPresent(),
                "volume_id",
                "exactly one of volume_id and snapshot_id");
        arguments.verify();
        Optional<Volume> volume = volumeId.map(id -> instances.volumes.get(request.zone(), id));
        Optional<Snapshot> snapshot = snapshotId.map(id -> instances.snapshots.get(request.zone(), id));
        List<Snapshot> snapshots = volume.map(its -> instances.snapshots.all().stream()
                        .filter(one -> one.baseVolume != null
                                && one.baseVolume.get("id").asText().equals(its.id))
                        .toList())
                .orElseGet(() -> List.of(snapshot.orElseThrow()));
        return new Plan(volume, snapshots);
    }

    private Answer plan(Request request) {
        Arguments arguments = request.arguments();
        Plan plan = read(request, arguments);
        String key = instances.world.ids().next();
        plans.put(key, plan);
        ObjectNode json = Json.object();
        json.set("volume", plan.volume().map(Volume::json).orElse(null));
        ArrayNode snapshots = json.putArray("snapshots");
        plan.snapshots().forEach(snapshot -> snapshots.add(snapshot.json()));
        return Answer.ok(json.put("validation_key", key));
    }

    /** What was migrated is the Block API's from then on: this one knows it no longer but as a reference in a server. */
    private Answer apply(Request request) {
        Arguments arguments = request.arguments();
        String key = arguments.requiredText("validation_key", 128);
        Plan asked = read(request, arguments);
        if (!asked.equals(plans.get(key))) {
            throw Errors.invalid("validation_key", "constraint", "not the key of a plan for this, as it is now");
        }
        asked.volume().ifPresent(this::migrate);
        asked.snapshots().forEach(instances.snapshots::remove);
        plans.remove(key);
        return Answer.noContent();
    }

    private void migrate(Volume volume) {
        Server server = volume.server;
        if (server != null) {
            server.volume(volume.id)
                    .ifPresent(entry -> server.volumes.put(
                            entry.getKey(),
                            ServerVolume.block(volume.id, entry.getValue().boot(), volume.owner.zone())));
        }
        instances.volumes.remove(volume);
    }
}
