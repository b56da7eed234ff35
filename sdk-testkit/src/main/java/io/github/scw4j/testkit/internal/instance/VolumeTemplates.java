package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The volumes that a request wants in a server: existing ones by id, new ones by size or snapshot, the first one from the
 * image. They are read and checked first; {@link #make} makes them.
 */
final class VolumeTemplates {

    private static final List<String> TYPES = List.of(Volume.LOCAL, Volume.SCRATCH, Volume.BLOCK, "b_ssd", "unified");

    private record Template(
            boolean sent,
            Optional<String> id,
            boolean boot,
            Optional<String> name,
            Optional<Long> size,
            Optional<String> type,
            Optional<String> snapshot) {}

    private final Instances instances;
    private final TreeMap<Integer, Template> templates = new TreeMap<>();

    VolumeTemplates(Instances instances) {
        this.instances = instances;
    }

    /** Reads them from a body. */
    void read(Arguments arguments) {
        arguments.nested("volumes").ifPresent(map -> {
            for (String index : map.names()) {
                if (!index.matches("\\d{1,2}")) {
                    map.problem(index, "constraint", "not a valid value");
                    continue;
                }
                map.nested(index).ifPresent(sent -> templates.put(Integer.parseInt(index), template(sent)));
            }
        });
    }

    private static Template template(Arguments sent) {
        return new Template(
                true,
                sent.text("id").filter(id -> !id.isEmpty()),
                sent.flag("boot").orElse(false),
                sent.text("name").filter(name -> !name.isEmpty()),
                sent.number("size").filter(size -> size > 0),
                sent.oneOf("volume_type", TYPES),
                sent.text("base_snapshot").filter(id -> !id.isEmpty()));
    }

    boolean isEmpty() {
        return templates.isEmpty();
    }

    /** Whether the first volume is asked to be a local one. */
    boolean startsLocally() {
        return templates.containsKey(0)
                && templates.get(0).type().filter(Volume.LOCAL::equals).isPresent();
    }

    /**
     * Makes the volumes of a server. Nothing is kept of them if one cannot be had.
     *
     * @param image what the first volume comes from, null where the volumes bring everything
     */
    TreeMap<Integer, ServerVolume> make(Server server, @Nullable Image image, Instant now) {
        if (image != null) {
            templates.putIfAbsent(
                    0,
                    new Template(
                            false,
                            Optional.empty(),
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        TreeMap<Integer, ServerVolume> made = new TreeMap<>();
        templates.forEach(
                (index, template) -> made.put(index, volume(server, index == 0 ? image : null, template, now)));
        long local = localBytes(made);
        if (local > server.type.localBytes()) {
            throw Errors.invalid(
                    "volumes",
                    "constraint",
                    "The total size of local-volume(s) must be between 0 and " + server.type.localBytes() + " for "
                            + server.type.name() + ", not " + local);
        }
        made.values().forEach(volume -> {
            if (volume.local() != null) {
                volume.local().server = server;
                instances.volumes.add(volume.local());
            }
        });
        return made;
    }

    /** The room that local volumes take in a server. */
    static long localBytes(TreeMap<Integer, ServerVolume> volumes) {
        return volumes.values().stream()
                .map(ServerVolume::local)
                .filter(volume -> volume != null && !volume.isScratch())
                .mapToLong(volume -> volume == null ? 0 : volume.size)
                .sum();
    }

    private ServerVolume volume(Server server, @Nullable Image image, Template template, Instant now) {
        if (template.id().isPresent()) {
            return existing(instances, server.owner.zone(), template.id().get(), template.type(), template.boot());
        }
        boolean ofImage = image != null && template.snapshot().isEmpty();
        boolean block = template.type().map(Volume.BLOCK::equals).orElse(image == null || image.root.isBlock());
        if (block) {
            return ServerVolume.block(instances.world.ids().next(), template.boot(), server.owner.zone());
        }
        Optional<Snapshot> snapshot = template.snapshot()
                .map(id -> instances
                        .snapshots
                        .find(server.owner.zone(), id)
                        .orElseThrow(() -> Errors.notFound("snapshot_id", id)));
        long size = template.size()
                .or(() -> snapshot.map(from -> from.size))
                .orElseGet(() -> template.sent() && ofImage ? image.root.size() : server.type.localBytes());
        String name = template.name()
                .orElse(ofImage ? image.name : snapshot.map(from -> from.name).orElse(server.name));
        Volume volume = new Volume(
                instances.world.ids().next(),
                server.owner,
                name,
                List.of(),
                template.type().orElse(Volume.LOCAL),
                size,
                now);
        return ServerVolume.of(volume, template.boot());
    }

    /** A volume that is there: a local one that is free, or a reference to what only the Block API knows. */
    static ServerVolume existing(Instances instances, String zone, String id, Optional<String> type, boolean boot) {
        Optional<Volume> local = instances.volumes.find(zone, id);
        if (local.isEmpty()
                && Ids.isUuid(id)
                && type.filter(Volume.BLOCK::equals).isPresent()) {
            boolean taken = instances.servers.all().stream()
                    .anyMatch(server -> server.volume(id).isPresent());
            if (taken) {
                throw Refusals.stillInUse("Volume " + id + " is already attached to a server");
            }
            return ServerVolume.block(id, boot, zone);
        }
        Volume volume = local.orElseThrow(() -> Errors.notFound("instance_volume", id));
        if (volume.server != null) {
            throw Refusals.stillInUse("Volume " + id + " is already attached to server " + volume.server.id);
        }
        return ServerVolume.of(volume, boot);
    }
}
