package io.github.scw4j.testkit.internal.instance;

import java.util.List;

/** The server of a cluster's node, as the Kubernetes API sees it. It is known here even after somebody deleted it. */
public final class NodeServer {

    final Server server;
    final List<Ip> ips;

    NodeServer(Server server, List<Ip> ips) {
        this.server = server;
        this.ips = ips;
    }

    /** Id of the server. */
    public String id() {
        return server.id;
    }

    /** Its public IPv4 address, {@code ""} without one. */
    public String publicIpV4() {
        return server.ips.stream()
                .filter(ip -> !ip.isIpv6())
                .findFirst()
                .map(ip -> ip.address)
                .orElse("");
    }
}
