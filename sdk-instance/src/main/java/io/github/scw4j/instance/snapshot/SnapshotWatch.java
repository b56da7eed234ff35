package io.github.scw4j.instance.snapshot;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at snapshots; those of one zone share a list. */
final class SnapshotWatch implements Watched<Snapshot, SnapshotReadiness> {
    private final Calls calls;
    private final Snapshots snapshots;

    SnapshotWatch(Calls calls, Snapshots snapshots) {
        this.calls = calls;
        this.snapshots = snapshots;
    }

    @Override
    public String kind() {
        return "snapshot";
    }

    @Override
    public String place() {
        return calls.zone().id();
    }

    @Override
    public Object group() {
        return List.of("snapshots", place());
    }

    @Override
    public Snapshot get(String id) {
        return snapshots.get(id);
    }

    @Override
    public Pages<Snapshot> list() {
        return snapshots.list();
    }

    @Override
    public String id(Snapshot snapshot) {
        return snapshot.id();
    }

    @Override
    public String name(Snapshot snapshot) {
        return snapshot.name();
    }

    @Override
    public String status(Snapshot snapshot) {
        return snapshot.state().value();
    }

    @Override
    public Optional<Instant> updatedAt(Snapshot snapshot) {
        return snapshot.modificationDate();
    }

    @Override
    public Goal<Snapshot> goal(SnapshotReadiness readiness) {
        return SnapshotReadiness.goal(readiness);
    }
}
