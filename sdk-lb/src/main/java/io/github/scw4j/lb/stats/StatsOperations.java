package io.github.scw4j.lb.stats;

import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on statistics. */
final class StatsOperations {
    static final Operation<ListBackendStats, Page<BackendServerStats>> LIST = Operation.get(
                    "ListBackendStats", "/lb/v1/zones/{zone}/lbs/{lb_id}/backend-stats")
            .query(ListBackendStats.class)
            .returnsPage("backend_servers_stats", BackendServerStats.class, StatsOperations::key);

    static final Operation<GetStats, Stats> GET = Operation.get("GetLBStats", "/lb/v1/zones/{zone}/lbs/{lb_id}/stats")
            .query(GetStats.class)
            .returns(Stats.class);

    private StatsOperations() {}

    /** Each instance sees each server of each backend. */
    private static String key(BackendServerStats stats) {
        return String.join(
                " ",
                stats.instanceId(),
                stats.backendId(),
                stats.ip().map(Object::toString).orElse(""));
    }
}
