package io.github.scw4j.instance.snapshot;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.instance.resource.Task;

/** The operations on snapshots. */
final class SnapshotOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/snapshots";
    private static final String ONE = ALL + "/{snapshot_id}";

    static final Operation<ListSnapshots, Page<Snapshot>> LIST = Operation.get("ListSnapshots", ALL)
            .query(ListSnapshots.class)
            .returnsHeaderPage("snapshots", Snapshot.class, Snapshot::id);

    static final Operation<CreateSnapshot, Snapshot> CREATE = Operation.post("CreateSnapshot", ALL)
            .body(CreateSnapshot.class)
            .fillProject("project", "organization")
            .returnsWrapped("snapshot", Snapshot.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateSnapshot, Snapshot> CREATE_IDENTIFIED =
            CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
                    sent.request().tags(),
                    tag -> calls.pages(LIST, ListSnapshots.builder().tags(tag).build())));

    static final Operation<Nothing, Snapshot> GET =
            Operation.get("GetSnapshot", ONE).returnsWrapped("snapshot", Snapshot.class);

    static final Operation<SetSnapshot, Snapshot> SET = Operation.put("SetSnapshot", ONE)
            .body(SetSnapshot.class)
            .fillProject("project")
            .returnsWrapped("snapshot", Snapshot.class);

    static final Operation<UpdateSnapshot, Snapshot> UPDATE = Operation.patch("UpdateSnapshot", ONE)
            .body(UpdateSnapshot.class)
            .returnsWrapped("snapshot", Snapshot.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteSnapshot", ONE).goneAs(ids -> Nothing.NOTHING);

    static final Operation<ExportSnapshot, Task> EXPORT = Operation.post("ExportSnapshot", ONE + "/export")
            .body(ExportSnapshot.class)
            .returnsWrapped("task", Task.class)
            .readStateFirst(SnapshotExport::find);

    private SnapshotOperations() {}
}
