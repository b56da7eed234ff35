package io.github.scw4j.instance.dashboard;

import io.github.scw4j.core.internal.operation.Operation;

/** The operations on the dashboard. */
final class DashboardOperations {
    static final Operation<GetDashboard, Dashboard> GET = Operation.get(
                    "GetDashboard", "/instance/v1/zones/{zone}/dashboard")
            .query(GetDashboard.class)
            .returnsWrapped("dashboard", Dashboard.class);

    private DashboardOperations() {}
}
