package io.github.scw4j.lb.backend;

import static io.github.scw4j.lb.backend.BackendOperations.ADD_SERVERS;
import static io.github.scw4j.lb.backend.BackendOperations.CREATE;
import static io.github.scw4j.lb.backend.BackendOperations.DELETE;
import static io.github.scw4j.lb.backend.BackendOperations.GET;
import static io.github.scw4j.lb.backend.BackendOperations.LIST;
import static io.github.scw4j.lb.backend.BackendOperations.REMOVE_SERVERS;
import static io.github.scw4j.lb.backend.BackendOperations.SET_SERVERS;
import static io.github.scw4j.lb.backend.BackendOperations.UPDATE;
import static io.github.scw4j.lb.backend.BackendOperations.UPDATE_HEALTH_CHECK;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The servers that load balancers forward to, reached through {@code LoadBalancers.of(client).backends()}. Every call
 * may throw a {@link CallException}.
 *
 * <p>A change is answered at once, and taken over by the load balancer's instances within seconds: wait for it with
 * {@code lbs().waiter(…).until(LoadBalancerReadiness.inSync())}.
 */
public final class Backends {
    private final Calls calls;

    /** For the entry point. */
    public Backends(Calls calls) {
        this.calls = calls;
    }

    /** All backends of a load balancer ({@code ListBackends}). */
    public Pages<Backend> list(String lbId) {
        return list(lbId, ListBackends.builder().build());
    }

    /** Some of them ({@code ListBackends}). */
    public Pages<Backend> list(String lbId, ListBackends request) {
        return calls.pages(LIST, request, lbId);
    }

    /** The same with the request said in place. */
    public Pages<Backend> list(String lbId, UnaryOperator<ListBackends.Builder> request) {
        return list(lbId, request.apply(ListBackends.builder()).build());
    }

    /**
     * Makes a backend ({@code CreateBackend}).
     *
     * <p>When the answer is lost, the backend is looked for in the load balancer, by its name, protocol, port and age,
     * before it is asked for again. Give the backends of one load balancer different names.
     */
    public Backend create(String lbId, CreateBackend request) {
        return calls.call(CREATE, request, lbId);
    }

    /** The same with the request said in place. */
    public Backend create(String lbId, UnaryOperator<CreateBackend.Builder> request) {
        return create(lbId, request.apply(CreateBackend.builder()).build());
    }

    /** One backend ({@code GetBackend}). */
    public Backend get(String backendId) {
        return calls.call(GET, backendId);
    }

    /**
     * Replaces how a backend forwards ({@code UpdateBackend}): whatever the request does not say goes back to its
     * default. Its servers and its health check stay.
     */
    public Backend update(String backendId, UpdateBackend request) {
        return calls.call(UPDATE, request, backendId);
    }

    /** Changes how a backend forwards and keeps the rest as it was when it was read ({@code UpdateBackend}). */
    public Backend update(Backend backend, UnaryOperator<UpdateBackend.Builder> change) {
        return update(backend.id(), change.apply(backend.toUpdate()).build());
    }

    /** Deletes a backend ({@code DeleteBackend}) that no frontend and no route forwards to. */
    public void delete(String backendId) {
        calls.call(DELETE, backendId);
    }

    /** Gives a backend these servers as well ({@code AddBackendServers}). */
    public Backend addServers(String backendId, List<IpAddress> servers) {
        return calls.call(ADD_SERVERS, new ServerIps(servers), backendId);
    }

    /** Takes these servers away from a backend ({@code RemoveBackendServers}). */
    public Backend removeServers(String backendId, List<IpAddress> servers) {
        return calls.call(REMOVE_SERVERS, new ServerIps(servers), backendId);
    }

    /** Gives a backend these servers and takes all others away ({@code SetBackendServers}). */
    public Backend setServers(String backendId, List<IpAddress> servers) {
        return calls.call(SET_SERVERS, new ServerIps(servers), backendId);
    }

    /**
     * Replaces how the health of a backend's servers is found out ({@code UpdateHealthCheck}); start from
     * {@link Backend#healthCheck()} to keep the rest.
     *
     * @throws IllegalArgumentException when the check does not say what it does, as one does that was read and is of a kind that
     *     this version does not know: the server would take it for a TCP check
     */
    public HealthCheck updateHealthCheck(String backendId, HealthCheck check) {
        if (check.config().isUnknown()) {
            throw new IllegalArgumentException(
                    "healthCheck.config says nothing, or something that this version of the SDK does"
                            + " not know; say what the check does, such as HealthCheckConfig.tcp()");
        }
        return calls.call(UPDATE_HEALTH_CHECK, check, backendId);
    }

    /** The same with the check said in place, from scratch. */
    public HealthCheck updateHealthCheck(String backendId, UnaryOperator<HealthCheck.Builder> check) {
        return updateHealthCheck(backendId, check.apply(HealthCheck.builder()).build());
    }
}
