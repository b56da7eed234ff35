package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An image: Scaleway's own, which everybody may use, or one that was made of snapshots. */
final class Image extends InstanceResource {

    String arch;
    boolean isPublic;
    String state = "available";
    String fromServer = "";
    ImageVolume root;
    final Map<String, ImageVolume> extra = new TreeMap<>();

    Image(String id, Owner owner, String name, List<String> tags, String arch, ImageVolume root, Instant now) {
        super(id, owner, name, tags, now);
        this.arch = arch;
        this.root = root;
    }

    /** Whether a snapshot is part of it. */
    boolean uses(Snapshot snapshot) {
        return root.id().equals(snapshot.id)
                || extra.values().stream().anyMatch(volume -> volume.id().equals(snapshot.id));
    }

    @Override
    ObjectNode json() {
        ObjectNode json = beginDated();
        json.set("root_volume", root.json());
        ObjectNode volumes = json.putObject("extra_volumes");
        extra.forEach((index, volume) -> volumes.set(index, volume.json()));
        return json.put("public", isPublic)
                .put("arch", arch)
                .putNull("default_bootscript")
                .put("from_server", fromServer)
                .put("state", state);
    }
}
