package io.github.scw4j.instance.dashboard;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;

/**
 * How many resources there are in a zone, reached through {@code Instances.of(client).dashboards()}. Every call may throw a
 * {@link CallException}.
 */
public final class Dashboards {
    private final Calls calls;

    /** For the entry point. */
    public Dashboards(Calls calls) {
        this.calls = calls;
    }

    /** Of all that the key may see ({@code GetDashboard}). */
    public Dashboard get() {
        return get(GetDashboard.builder().build());
    }

    /** Of a project or an organization ({@code GetDashboard}). */
    public Dashboard get(GetDashboard request) {
        return calls.call(DashboardOperations.GET, request);
    }
}
