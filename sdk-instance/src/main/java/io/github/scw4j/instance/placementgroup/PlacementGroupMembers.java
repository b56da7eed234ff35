package io.github.scw4j.instance.placementgroup;

import java.util.List;

/**
 * The servers that a placement group shall have.
 *
 * @param servers their ids
 */
record PlacementGroupMembers(List<String> servers) {}
