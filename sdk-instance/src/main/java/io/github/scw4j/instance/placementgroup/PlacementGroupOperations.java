package io.github.scw4j.instance.placementgroup;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import java.util.List;

/** The operations on placement groups. */
final class PlacementGroupOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/placement_groups";
    private static final String ONE = ALL + "/{placement_group_id}";

    static final Operation<ListPlacementGroups, Page<PlacementGroup>> LIST = Operation.get("ListPlacementGroups", ALL)
            .query(ListPlacementGroups.class, "tags")
            .returnsHeaderPage("placement_groups", PlacementGroup.class, PlacementGroup::id);

    static final Operation<CreatePlacementGroup, PlacementGroup> CREATE = Operation.post("CreatePlacementGroup", ALL)
            .body(CreatePlacementGroup.class)
            .fillProject("project", "organization")
            .returnsWrapped("placement_group", PlacementGroup.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreatePlacementGroup, PlacementGroup> CREATE_IDENTIFIED =
            CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
                    sent.request().tags(),
                    tag -> calls.pages(
                            LIST, ListPlacementGroups.builder().addTags(tag).build())));

    static final Operation<Nothing, PlacementGroup> GET =
            Operation.get("GetPlacementGroup", ONE).returnsWrapped("placement_group", PlacementGroup.class);

    static final Operation<SetPlacementGroup, PlacementGroup> SET = Operation.put("SetPlacementGroup", ONE)
            .body(SetPlacementGroup.class)
            .fillProject("project")
            .returnsWrapped("placement_group", PlacementGroup.class);

    static final Operation<UpdatePlacementGroup, PlacementGroup> UPDATE = Operation.patch("UpdatePlacementGroup", ONE)
            .body(UpdatePlacementGroup.class)
            .returnsWrapped("placement_group", PlacementGroup.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeletePlacementGroup", ONE).goneAs(ids -> Nothing.NOTHING);

    static final Operation<Nothing, List<PlacementGroupServer>> SERVERS = Operation.get(
                    "GetPlacementGroupServers", ONE + "/servers")
            .returnsList("servers", PlacementGroupServer.class);

    static final Operation<PlacementGroupMembers, List<PlacementGroupServer>> SET_SERVERS = Operation.put(
                    "SetPlacementGroupServers", ONE + "/servers")
            .body(PlacementGroupMembers.class)
            .returnsList("servers", PlacementGroupServer.class);

    static final Operation<PlacementGroupMembers, List<PlacementGroupServer>> UPDATE_SERVERS = Operation.patch(
                    "UpdatePlacementGroupServers", ONE + "/servers")
            .body(PlacementGroupMembers.class)
            .returnsList("servers", PlacementGroupServer.class);

    private PlacementGroupOperations() {}
}
