package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A public address: a flexible one that is kept until it is deleted, or a dynamic one that comes and goes with a server. */
final class Ip extends InstanceResource {

    static final String ATTACHED = "attached";
    static final String PENDING = "pending";
    private static final String DETACHED = "detached";
    private static final String IPV6 = "routed_ipv6";
    private static final String GATEWAY = "62.210.0.1";

    final String type;
    /** The IPv4 address, or the first half of an IPv6 prefix such as {@code 2001:bc8:711:4014}. */
    final String address;

    final boolean dynamic;
    String state = DETACHED;

    @Nullable
    String reverse;

    @Nullable
    Server server;

    Ip(String id, Owner owner, List<String> tags, String type, String address, boolean dynamic, Instant now) {
        super(id, owner, "", tags, now);
        this.type = type;
        this.address = address;
        this.dynamic = dynamic;
    }

    boolean isIpv6() {
        return type.equals(IPV6);
    }

    /** Whether this is meant by an id or an address, with or without the length of its prefix. */
    boolean isNamed(String idOrAddress) {
        return idOrAddress.equals(id)
                || !isIpv6() && (idOrAddress.equals(address) || idOrAddress.equals(address + "/32"))
                || isIpv6() && idOrAddress.equals(prefix());
    }

    private String prefix() {
        return address + "::/64";
    }

    void attach(Server to, String newState) {
        detach();
        server = to;
        state = newState;
        to.ips.add(this);
    }

    void detach() {
        if (server != null) {
            server.ips.remove(this);
        }
        server = null;
        state = DETACHED;
    }

    @Override
    ObjectNode json() {
        ObjectNode json = owner.write(Json.object().put("id", id)).put("address", isIpv6() ? null : address);
        json.put("prefix", isIpv6() ? prefix() : null).put("reverse", reverse);
        json.set("server", server == null ? null : server.summary());
        json.put("zone", owner.zone()).put("type", type).put("state", state);
        json.set("tags", Json.texts(tags));
        return json.put("ipam_id", id);
    }

    /** What the server that it is attached to shows of it. */
    ObjectNode json(Server in) {
        ObjectNode json = Json.object().put("id", id);
        if (isIpv6()) {
            json.put("address", address + ":" + in.interfaceId(0)).put("gateway", "fe80::" + in.interfaceId(1));
        } else {
            json.put("address", address).put("gateway", GATEWAY);
        }
        json.put("dynamic", dynamic)
                .put("netmask", isIpv6() ? "64" : "32")
                .put("family", isIpv6() ? "inet6" : "inet")
                .put("provisioning_mode", isIpv6() ? "slaac" : "dhcp");
        json.set("tags", Json.texts(tags));
        return json.put("state", state).put("ipam_id", id);
    }
}
