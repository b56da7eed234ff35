package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A flexible address that load balancers are reached by. */
final class Ip implements Zonal {

    /** Lists have no order of their own but that of the addresses, IPv4 before IPv6. */
    static final Comparator<Ip> BY_ADDRESS = Comparator.comparing(ip -> ip.address);

    private final String id;
    private final String zone;
    final PublicAddress address;
    final String projectId;
    final String organizationId;
    String reverse;
    List<String> tags;

    @Nullable
    LoadBalancer lb;

    Ip(String id, String zone, PublicAddress address, String projectId, String organizationId, List<String> tags) {
        this.id = id;
        this.zone = zone;
        this.address = address;
        this.projectId = projectId;
        this.organizationId = organizationId;
        this.tags = tags;
        this.reverse = address.reverse(Zonal.region(zone));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String zone() {
        return zone;
    }

    boolean isIpv6() {
        return address.isIpv6();
    }

    /** Gives it a name, {@code ""} for the one that it has by itself. */
    void name(String name) {
        reverse = name.isEmpty() ? address.reverse(Zonal.region(zone)) : name;
    }

    void attach(LoadBalancer to) {
        lb = to;
        to.ips.add(this);
    }

    void detach() {
        LoadBalancer from = lb;
        if (from != null) {
            from.ips.remove(this);
            lb = null;
        }
    }

    ObjectNode json() {
        LoadBalancer of = lb;
        ObjectNode json = Json.object()
                .put("id", id)
                .put("ip_address", address.text())
                .put("organization_id", organizationId)
                .put("project_id", projectId)
                .put("lb_id", of == null ? null : of.id())
                .put("reverse", reverse);
        json.set("tags", Json.texts(tags));
        return json.put("region", Zonal.region(zone)).put("zone", zone);
    }
}
