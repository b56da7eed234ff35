package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.reconcile.observation.ServicePort;

/**
 * A port of a Service that no load balancer can serve.
 *
 * @param port the port
 * @param reason why, for people
 */
public record UnservedPort(ServicePort port, String reason) {
    /** For people: {@code port 53 (UDP) is not served: …}. */
    public String message() {
        return "port " + port.port() + " (" + port.protocol() + ") is not served: " + reason;
    }
}
