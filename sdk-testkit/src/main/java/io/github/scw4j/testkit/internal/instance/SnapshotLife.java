package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What happens to a snapshot: snapshotting or importing → available ⇄ exporting. */
final class SnapshotLife {

    private final World world;
    private final Resources<Snapshot> snapshots;

    SnapshotLife(World world, Resources<Snapshot> snapshots) {
        this.world = world;
        this.snapshots = snapshots;
    }

    /** A snapshot of a volume, which takes a while if that is in use. */
    Snapshot take(Volume volume, String name, List<String> tags, Owner owner, Instant now) {
        Snapshot snapshot =
                new Snapshot(world.ids().next(), owner, name, tags, volume.type, volume.size, volume.summary(), now);
        snapshots.add(snapshot);
        if (volume.server != null && !volume.server.isStopped()) {
            snapshot.state = Snapshot.SNAPSHOTTING;
            volume.state = Snapshot.SNAPSHOTTING;
            world.timeline().after(Timings.SNAPSHOT, () -> {
                if (volume.state.equals(Snapshot.SNAPSHOTTING)) {
                    volume.state = Volume.AVAILABLE;
                }
            });
            availableAfter(Timings.SNAPSHOT, snapshot);
        }
        return snapshot;
    }

    /** A snapshot from a file in Object Storage. */
    Snapshot load(Snapshot snapshot) {
        snapshots.add(snapshot);
        snapshot.state = Snapshot.IMPORTING;
        availableAfter(Timings.SNAPSHOT_TRANSFER, snapshot);
        return snapshot;
    }

    /** A snapshot is written to a file in Object Storage. */
    void export(Snapshot snapshot) {
        snapshot.state = Snapshot.EXPORTING;
        availableAfter(Timings.SNAPSHOT_TRANSFER, snapshot);
    }

    private void availableAfter(Duration length, Snapshot snapshot) {
        String passing = snapshot.state;
        world.timeline().after(length, () -> {
            if (snapshot.state.equals(passing)) {
                snapshot.state = Snapshot.AVAILABLE;
            }
        });
    }
}
