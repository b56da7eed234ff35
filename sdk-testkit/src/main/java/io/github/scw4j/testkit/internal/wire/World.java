package io.github.scw4j.testkit.internal.wire;

import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.limit.Limits;

/**
 * What all products of one server share.
 *
 * @param timeline time, and the lock around all state
 * @param ids ids and chance
 * @param limits quotas
 * @param organizationId the organization that owns everything
 * @param projectId the project of a request that names none
 */
public record World(Timeline timeline, Ids ids, Limits limits, String organizationId, String projectId) {

    /** The project that a request names, else the default one. */
    public String project(Arguments arguments) {
        return arguments
                .text("project_id")
                .filter(id -> !id.isEmpty())
                .or(() -> arguments.text("organization_id").filter(id -> !id.isEmpty()))
                .map(id -> {
                    arguments.require(Ids.isUuid(id), "project_id", "must be a UUID");
                    return id;
                })
                .orElse(projectId);
    }
}
