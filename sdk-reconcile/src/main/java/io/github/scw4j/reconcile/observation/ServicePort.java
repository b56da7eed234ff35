package io.github.scw4j.reconcile.observation;

/**
 * A port of a Service.
 *
 * @param name the name; empty where there is only one port
 * @param protocol {@code TCP}, {@code UDP} or {@code SCTP}
 * @param port the port that clients connect to, 1 to 65535
 * @param nodePort the port on each node; 0 where none was allocated
 */
public record ServicePort(String name, String protocol, int port, int nodePort) {
    /** Whether a load balancer of Scaleway can serve it: they know TCP alone. */
    public boolean isTcp() {
        return protocol.equals("TCP");
    }
}
