package io.github.scw4j.instance.placementgroup;

import static io.github.scw4j.instance.placementgroup.PlacementGroupOperations.CREATE;
import static io.github.scw4j.instance.placementgroup.PlacementGroupOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.instance.placementgroup.PlacementGroupOperations.DELETE;
import static io.github.scw4j.instance.placementgroup.PlacementGroupOperations.GET;
import static io.github.scw4j.instance.placementgroup.PlacementGroupOperations.LIST;
import static io.github.scw4j.instance.placementgroup.PlacementGroupOperations.SET;
import static io.github.scw4j.instance.placementgroup.PlacementGroupOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import java.util.List;
import java.util.function.UnaryOperator;

/** Placement groups, reached through {@code Instances.of(client).placementGroups()}. Every call may throw a {@link CallException}. */
public final class PlacementGroups {
    private final Calls calls;

    /** For the entry point. */
    public PlacementGroups(Calls calls) {
        this.calls = calls;
    }

    /** All placement groups of the zone that the key may see ({@code ListPlacementGroups}). */
    public Pages<PlacementGroup> list() {
        return list(ListPlacementGroups.builder().build());
    }

    /** Some of them ({@code ListPlacementGroups}). */
    public Pages<PlacementGroup> list(ListPlacementGroups request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<PlacementGroup> list(UnaryOperator<ListPlacementGroups.Builder> request) {
        return list(request.apply(ListPlacementGroups.builder()).build());
    }

    /**
     * Creates a placement group ({@code CreatePlacementGroup}).
     *
     * <p>Names are not unique, so that a creation whose answer was lost is not repeated: it ends as <em>outcome unknown</em>,
     * unless the request is {@linkplain CreatePlacementGroup.Builder#identified() identified}.
     */
    public PlacementGroup create(CreatePlacementGroup request) {
        return calls.call(IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public PlacementGroup create(UnaryOperator<CreatePlacementGroup.Builder> request) {
        return create(request.apply(CreatePlacementGroup.builder()).build());
    }

    /** One placement group ({@code GetPlacementGroup}). */
    public PlacementGroup get(String placementGroupId) {
        return calls.call(GET, placementGroupId);
    }

    /** Replaces all of a placement group ({@code SetPlacementGroup}). To change a part, use {@code update}. */
    public PlacementGroup set(String placementGroupId, SetPlacementGroup request) {
        return calls.call(SET, request, placementGroupId);
    }

    /** Changes a placement group ({@code UpdatePlacementGroup}). */
    public PlacementGroup update(String placementGroupId, UpdatePlacementGroup request) {
        return calls.call(UPDATE, request, placementGroupId);
    }

    /** The same with the request said in place. */
    public PlacementGroup update(String placementGroupId, UnaryOperator<UpdatePlacementGroup.Builder> request) {
        return update(
                placementGroupId, request.apply(UpdatePlacementGroup.builder()).build());
    }

    /** Deletes a placement group ({@code DeletePlacementGroup}). */
    public void delete(String placementGroupId) {
        calls.call(DELETE, placementGroupId);
    }

    /** The servers of a placement group ({@code GetPlacementGroupServers}). */
    public List<PlacementGroupServer> servers(String placementGroupId) {
        return calls.call(PlacementGroupOperations.SERVERS, placementGroupId);
    }

    /** Replaces the servers of a placement group by these stopped ones ({@code SetPlacementGroupServers}). */
    public List<PlacementGroupServer> setServers(String placementGroupId, List<String> serverIds) {
        return calls.call(PlacementGroupOperations.SET_SERVERS, new PlacementGroupMembers(serverIds), placementGroupId);
    }

    /** The same by the API's other way to say it ({@code UpdatePlacementGroupServers}). */
    public List<PlacementGroupServer> updateServers(String placementGroupId, List<String> serverIds) {
        return calls.call(
                PlacementGroupOperations.UPDATE_SERVERS, new PlacementGroupMembers(serverIds), placementGroupId);
    }
}
