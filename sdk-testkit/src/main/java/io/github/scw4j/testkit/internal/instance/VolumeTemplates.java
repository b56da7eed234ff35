package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The volumes that a request wants in a server: existing ones by id, new ones by size or snapshot, the first one from the
 * image. They are read and checked first; {@link #make} makes them.
 */
final class VolumeTemplates {

    private static final List<String> TYPES = List.of(Volume.LOCAL, Volume.SCRATCH, Volume.BLOCK, "b_ssd", "unified");

    /**
     * What a request says of a volume.
     *
     * @param sent whether it says anything; the first volume comes from the image even if not
     */
    private record Template(
            boolean sent,
            Optional<String> id,
            boolean boot,
            Optional<String> name,
            Optional<Long> size,
            Optional<String> type,
            Optional<String> snapshot) {

        static final Template NONE = new Template(
                false, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Template read(Arguments sent) {
            return new Template(
                    true,
                    sent.text("id").filter(id -> !id.isEmpty()),
                    sent.flag("boot").orElse(false),
                    sent.text("name").filter(name -> !name.isEmpty()),
                    sent.number("size").filter(size -> size > 0),
                    sent.oneOf("volume_type", TYPES),
                    sent.text("base_snapshot").filter(id -> !id.isEmpty()));
        }
    }

    private final Instances instances;
    private final SortedMap<Integer, Template> templates = new TreeMap<>();

    VolumeTemplates(Instances instances) {
        this.instances = instances;
    }

    /** Reads them from a body. */
    void read(Arguments arguments) {
        arguments.nested("volumes").ifPresent(map -> {
            for (String index : map.names()) {
                if (isIndex(index)) {
                    map.nested(index).ifPresent(sent -> templates.put(Integer.parseInt(index), Template.read(sent)));
                } else {
                    map.problem(index, "constraint", "not a valid value");
                }
            }
        });
    }

    /** Whether a text is one that volumes of a server are counted by. */
    static boolean isIndex(String text) {
        return text.matches("\\d{1,2}");
    }

    boolean isEmpty() {
        return templates.isEmpty();
    }

    /** Whether the first volume is asked to be a local one. */
    boolean startsLocally() {
        return templates
                .getOrDefault(0, Template.NONE)
                .type()
                .filter(Volume.LOCAL::equals)
                .isPresent();
    }

    /**
     * Makes the volumes of a server. Nothing is kept of them if one cannot be had.
     *
     * @param image what the first volume comes from, null where the volumes bring everything
     */
    Map<Integer, ServerVolume> make(Server server, @Nullable Image image, Instant now) {
        if (image != null) {
            templates.putIfAbsent(0, Template.NONE);
        }
        Map<Integer, ServerVolume> made = new TreeMap<>();
        templates.forEach((index, template) -> made.put(
                index, volume(server, index == 0 ? Optional.ofNullable(image) : Optional.empty(), template, now)));
        long local = localBytes(made.values());
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
    static long localBytes(Collection<ServerVolume> volumes) {
        return volumes.stream()
                .map(ServerVolume::local)
                .filter(Objects::nonNull)
                .filter(volume -> !volume.isScratch())
                .mapToLong(volume -> volume.size)
                .sum();
    }

    private ServerVolume volume(Server server, Optional<Image> image, Template template, Instant now) {
        String zone = server.owner.zone();
        if (template.id().isPresent()) {
            return existing(instances, zone, template.id().get(), template.type(), template.boot());
        }
        boolean block = template.type()
                .map(Volume.BLOCK::equals)
                .orElse(image.map(its -> its.root.isBlock()).orElse(true));
        if (block) {
            return ServerVolume.block(instances.world.ids().next(), template.boot(), zone);
        }
        Optional<Snapshot> snapshot = template.snapshot()
                .map(id -> instances.snapshots.find(zone, id).orElseThrow(() -> Errors.notFound("snapshot_id", id)));
        Optional<Image> source = snapshot.isPresent() ? Optional.empty() : image;
        Volume volume = new Volume(
                instances.world.ids().next(),
                server.owner,
                template.name()
                        .or(() -> snapshot.map(from -> from.name))
                        .or(() -> source.map(from -> from.name))
                        .orElse(server.name),
                List.of(),
                template.type().orElse(Volume.LOCAL),
                template.size()
                        .or(() -> snapshot.map(from -> from.size))
                        .or(() -> source.filter(from -> template.sent()).map(from -> from.root.size()))
                        .orElse(server.type.localBytes()),
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
