package io.github.scw4j.lb.stats;

import static io.github.scw4j.lb.stats.StatsOperations.GET;
import static io.github.scw4j.lb.stats.StatsOperations.LIST;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How the servers behind load balancers are, reached through {@code LoadBalancers.of(client).stats()}. Every call may
 * throw a {@link CallException}.
 */
public final class BackendStats {
    private final Calls calls;

    /** For the entry point. */
    public BackendStats(Calls calls) {
        this.calls = calls;
    }

    /**
     * All servers behind a load balancer, once for each instance of it that looks at them ({@code ListBackendStats}).
     */
    public Pages<BackendServerStats> list(String lbId) {
        return list(lbId, ListBackendStats.builder().build());
    }

    /** Some of them ({@code ListBackendStats}). */
    public Pages<BackendServerStats> list(String lbId, ListBackendStats request) {
        return calls.pages(LIST, request, lbId);
    }

    /** The same with the request said in place. */
    public Pages<BackendServerStats> list(String lbId, UnaryOperator<ListBackendStats.Builder> request) {
        return list(lbId, request.apply(ListBackendStats.builder()).build());
    }

    /** All of them in one answer ({@code GetLBStats}). Deprecated by Scaleway: see {@link #list(String)}. */
    public List<BackendServerStats> get(String lbId) {
        return calls.call(GET, new GetStats(Optional.empty()), lbId).backendServersStats();
    }

    /** Those of one backend in one answer ({@code GetLBStats}). Deprecated by Scaleway: see {@link #list(String)}. */
    public List<BackendServerStats> get(String lbId, String backendId) {
        return calls.call(GET, new GetStats(Optional.of(backendId)), lbId).backendServersStats();
    }
}
