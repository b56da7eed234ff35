package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.backend.UpdateBackend;
import java.util.Set;

/**
 * What is wanted for one TCP port of a Service. Backend and health check are in {@linkplain NormalForm the form} in which they are
 * compared with what is there.
 *
 * @param port the Service's port: the frontend's
 * @param nodePort the port on each node: the backend's
 * @param frontend the frontend
 * @param backend the backend, complete but for its servers and its health check
 * @param healthCheck how its servers are checked
 */
public record PortSpec(int port, int nodePort, FrontendSpec frontend, UpdateBackend backend, HealthCheck healthCheck) {
    private static final Set<ProxyProtocol> WITHOUT = Set.of(ProxyProtocol.UNKNOWN, ProxyProtocol.NONE);

    /** Whether nodes are told by a PROXY protocol where a connection comes from. */
    public boolean hasProxyProtocol() {
        return backend.proxyProtocol()
                .filter(protocol -> !WITHOUT.contains(protocol))
                .isPresent();
    }

    /**
     * The backend to be had instead of this one: what no annotation speaks of, its {@code host}, stays. It is equal to
     * {@link NormalForm#of(Backend)} where nothing has to be changed.
     */
    public UpdateBackend backendInsteadOf(Backend observed) {
        return backend.toBuilder().host(NormalForm.of(observed).host()).build();
    }

    /** What the frontend is called. */
    public static String frontendName(String uid, int port) {
        return uid + "_tcp_" + port;
    }

    /** What the backend is called. */
    public static String backendName(String uid, int nodePort) {
        return uid + "_tcp_" + nodePort;
    }
}
