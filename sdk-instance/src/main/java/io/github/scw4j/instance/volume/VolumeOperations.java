package io.github.scw4j.instance.volume;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on volumes. */
final class VolumeOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/volumes";
    private static final String ONE = ALL + "/{volume_id}";

    static final Operation<ListVolumes, Page<Volume>> LIST = Operation.get("ListVolumes", ALL)
            .query(ListVolumes.class, "tags")
            .returnsHeaderPage("volumes", Volume.class, Volume::id);

    static final Operation<CreateVolume, Volume> CREATE = Operation.post("CreateVolume", ALL)
            .body(CreateVolume.class)
            .fillProject("project", "organization")
            .returnsWrapped("volume", Volume.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateVolume, Volume> CREATE_IDENTIFIED =
            CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
                    sent.request().tags(),
                    tag -> calls.pages(LIST, ListVolumes.builder().addTags(tag).build())));

    static final Operation<Nothing, Volume> GET =
            Operation.get("GetVolume", ONE).returnsWrapped("volume", Volume.class);

    static final Operation<UpdateVolume, Volume> UPDATE =
            Operation.patch("UpdateVolume", ONE).body(UpdateVolume.class).returnsWrapped("volume", Volume.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteVolume", ONE).goneAs(ids -> Nothing.NOTHING);

    private VolumeOperations() {}
}
