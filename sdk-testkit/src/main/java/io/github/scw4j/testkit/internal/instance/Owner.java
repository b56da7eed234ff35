package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.World;

/** Where a resource is and whose it is. */
record Owner(String zone, String project, String organization) {

    /** The owner that a request names, which calls it {@code project} in this API, else the default one. */
    static Owner of(World world, String zone, Arguments arguments) {
        String project = arguments
                .text("project")
                .filter(id -> !id.isEmpty())
                .or(() -> arguments.text("organization").filter(id -> !id.isEmpty()))
                .orElse(world.projectId());
        arguments.require(Ids.isUuid(project), "project", "not a valid value");
        return new Owner(zone, project, world.organizationId());
    }

    /** Whether a list that asks for a zone, a project and an organization is to show what this owns. */
    boolean matches(String askedZone, Query query) {
        return zone.equals(askedZone)
                && query.text("project").map(project::equals).orElse(true)
                && query.text("organization").map(organization::equals).orElse(true);
    }

    /** Writes project and organization. */
    ObjectNode write(ObjectNode json) {
        return json.put("organization", organization).put("project", project);
    }

    /** The region that the zone is in. */
    String region() {
        return zone.substring(0, zone.lastIndexOf('-'));
    }
}
