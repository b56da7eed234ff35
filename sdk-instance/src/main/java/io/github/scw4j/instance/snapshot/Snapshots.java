package io.github.scw4j.instance.snapshot;

import static io.github.scw4j.instance.snapshot.SnapshotOperations.CREATE;
import static io.github.scw4j.instance.snapshot.SnapshotOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.instance.snapshot.SnapshotOperations.DELETE;
import static io.github.scw4j.instance.snapshot.SnapshotOperations.GET;
import static io.github.scw4j.instance.snapshot.SnapshotOperations.LIST;
import static io.github.scw4j.instance.snapshot.SnapshotOperations.SET;
import static io.github.scw4j.instance.snapshot.SnapshotOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import io.github.scw4j.instance.resource.Task;
import java.util.function.UnaryOperator;

/** Snapshots of local volumes, reached through {@code Instances.of(client).snapshots()}. Every call may throw a {@link CallException}. */
public final class Snapshots {
    private final Calls calls;

    /** For the entry point. */
    public Snapshots(Calls calls) {
        this.calls = calls;
    }

    /** All snapshots of the zone that the key may see ({@code ListSnapshots}). */
    public Pages<Snapshot> list() {
        return list(ListSnapshots.builder().build());
    }

    /** Some of them ({@code ListSnapshots}). */
    public Pages<Snapshot> list(ListSnapshots request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Snapshot> list(UnaryOperator<ListSnapshots.Builder> request) {
        return list(request.apply(ListSnapshots.builder()).build());
    }

    /**
     * Takes a snapshot of a volume, or imports one from a bucket ({@code CreateSnapshot}): it is {@code snapshotting} or {@code importing} at
     * first.
     *
     * <p>Names are not unique, so that a creation whose answer was lost is not repeated: it ends as <em>outcome unknown</em>,
     * unless the request is {@linkplain CreateSnapshot.Builder#identified() identified}.
     */
    public Snapshot create(CreateSnapshot request) {
        return calls.call(IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public Snapshot create(UnaryOperator<CreateSnapshot.Builder> request) {
        return create(request.apply(CreateSnapshot.builder()).build());
    }

    /** One snapshot ({@code GetSnapshot}). */
    public Snapshot get(String snapshotId) {
        return calls.call(GET, snapshotId);
    }

    /** Replaces all of a snapshot ({@code SetSnapshot}). To change a part, use {@code update}. */
    public Snapshot set(String snapshotId, SetSnapshot request) {
        return calls.call(SET, request, snapshotId);
    }

    /** Changes a snapshot ({@code UpdateSnapshot}). */
    public Snapshot update(String snapshotId, UpdateSnapshot request) {
        return calls.call(UPDATE, request, snapshotId);
    }

    /** The same with the request said in place. */
    public Snapshot update(String snapshotId, UnaryOperator<UpdateSnapshot.Builder> request) {
        return update(snapshotId, request.apply(UpdateSnapshot.builder()).build());
    }

    /** Deletes a snapshot ({@code DeleteSnapshot}). */
    public void delete(String snapshotId) {
        calls.call(DELETE, snapshotId);
    }

    /** Exports a snapshot to an object of a bucket ({@code ExportSnapshot}); it is {@code exporting} meanwhile. */
    public Task export(String snapshotId, String bucket, String key) {
        return calls.call(SnapshotOperations.EXPORT, new ExportSnapshot(bucket, key), snapshotId);
    }

    /** A wait for a snapshot, such as {@code waiter(id).until(SnapshotReadiness.AVAILABLE).await()}. */
    public WaitFor<Snapshot, SnapshotReadiness> waiter(String snapshotId) {
        return calls.waiter(new SnapshotWatch(calls, this), snapshotId);
    }

    /** A wait for a snapshot that a change has just answered with: what it was before does not count. */
    public WaitFor<Snapshot, SnapshotReadiness> waiter(Snapshot snapshot) {
        return calls.waiter(new SnapshotWatch(calls, this), snapshot);
    }
}
