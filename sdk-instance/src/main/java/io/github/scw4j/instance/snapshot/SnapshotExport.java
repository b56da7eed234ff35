package io.github.scw4j.instance.snapshot;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import io.github.scw4j.instance.resource.Task;
import java.util.Optional;

/** Whether a snapshot whose export got no answer is being exported, or has changed since: then it is not exported again. */
final class SnapshotExport {
    private SnapshotExport() {}

    static Optional<Task> find(Calls calls, Sent<?> sent) {
        String snapshotId = sent.ids().get(0);
        return Optional.of(calls.call(SnapshotOperations.GET, snapshotId))
                .filter(snapshot -> snapshot.state().equals(SnapshotState.EXPORTING)
                        || snapshot.modificationDate()
                                .filter(sent.firstTry()::isBefore)
                                .isPresent())
                .map(snapshot -> Task.of("/snapshots/" + snapshotId + "/export", "/snapshots/" + snapshotId));
    }
}
