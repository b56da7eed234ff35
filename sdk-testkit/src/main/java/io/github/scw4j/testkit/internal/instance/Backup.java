package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.Arguments;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;

/** An image of a whole server, with a snapshot of each of its volumes. */
final class Backup {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm").withZone(ZoneOffset.UTC);

    private final Instances instances;

    Backup(Instances instances) {
        this.instances = instances;
    }

    Image of(Server server, Arguments arguments, Instant now) {
        String name = arguments
                .text("name")
                .filter(text -> !text.isEmpty())
                .orElse("image_" + server.name + "_" + MINUTE.format(now));
        arguments.verify();
        TreeMap<Integer, ImageVolume> parts = new TreeMap<>();
        server.volumes.forEach((index, volume) -> {
            if (volume.local() == null) {
                parts.put(index, ImageVolume.block(instances.world.ids().next()));
            } else if (!volume.local().isScratch()) {
                parts.put(
                        index,
                        ImageVolume.of(instances.snapshotLife.take(
                                volume.local(), name + "_snap_" + index, List.of(), server.owner, now)));
            }
        });
        if (parts.isEmpty()) {
            throw Refusals.notUsable("the server has no volume to be saved");
        }
        ImageVolume root = parts.remove(parts.firstKey());
        Image image =
                new Image(instances.world.ids().next(), server.owner, name, List.of(), server.type.arch(), root, now);
        parts.forEach((index, part) -> image.extra.put(index.toString(), part));
        image.fromServer = server.id;
        instances.images.add(image);
        return image;
    }
}
