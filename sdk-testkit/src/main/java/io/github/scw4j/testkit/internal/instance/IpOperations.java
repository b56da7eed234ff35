package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Flexible IPs: list, create, get, update (attach, detach, reverse), delete, release to IPAM. */
final class IpOperations {

    private static final String ALL = Instances.ZONE + "/ips";
    private static final String ONE = ALL + "/{ip}";
    private static final List<String> TYPES = List.of(PublicAddresses.IPV4, PublicAddresses.IPV6);

    private final Instances instances;

    IpOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListIPs", "GET", ALL, this::list),
                new Operation("CreateIP", "POST", ALL, this::create),
                new Operation("GetIP", "GET", ONE, request -> Answer.ok(json(of(request)))),
                new Operation("UpdateIP", "PATCH", ONE, this::update),
                new Operation("DeleteIP", "DELETE", ONE, this::delete),
                new Operation("ReleaseIPToIpam", "POST", ALL + "/{ip_id}/release-to-ipam", this::releaseToIpam));
    }

    private static ObjectNode json(Ip ip) {
        ObjectNode json = Json.object();
        json.set("ip", ip.json());
        return json;
    }

    /** An address by its id or by itself; of one that is not there the error tells the prefix as well. */
    private Ip of(Request request) {
        String asked = request.path("ip");
        return instances
                .ips
                .find(request.zone(), asked)
                .or(() -> instances.ips.all().stream()
                        .filter(ip -> ip.owner.zone().equals(request.zone()) && ip.isNamed(asked))
                        .findFirst())
                .orElseThrow(() -> Errors.notFound(
                        "instance_ip", Ids.isUuid(asked) || asked.indexOf('/') >= 0 ? asked : asked + "/32"));
    }

    private Answer list(Request request) {
        Optional<String> type = request.query().text("type").filter(text -> !text.startsWith("unknown"));
        return Listing.of(
                request,
                "/ips",
                "ips",
                instances.ips.matching(request, ip -> type.map(ip.type::equals).orElse(true)),
                Ip::json);
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        Owner owner = Owner.of(instances.world, request.zone(), arguments);
        List<String> tags = arguments.texts("tags").orElse(List.of());
        String type = arguments.oneOf("type", TYPES).orElse(PublicAddresses.IPV4);
        Optional<String> serverId = arguments.text("server").filter(id -> !id.isEmpty());
        arguments.verify();
        Optional<Server> server = serverId.map(id -> instances.servers.get(request.zone(), id));
        int current = instances.ips.all().size();
        instances.world.limits().quota("ips").filter(most -> current >= most).ifPresent(most -> {
            throw Errors.quotasExceeded("ips", most, current, owner.organization());
        });
        Ip ip = instances.publicAddresses.flexible(owner, tags, type, request.now());
        server.ifPresent(to -> ip.attach(to, Ip.ATTACHED));
        return Answer.json(201, json(ip)).with("location", "/instance/v1/zones/" + request.zone() + "/ips/" + ip.id);
    }

    private Answer update(Request request) {
        Ip ip = of(request);
        Arguments arguments = request.arguments();
        Optional<List<String>> tags = arguments.texts("tags");
        Optional<String> reverse = arguments.text("reverse", 255);
        Optional<String> serverId = arguments.text("server").filter(id -> !id.isEmpty());
        arguments.oneOf("type", TYPES);
        arguments.verify();
        Optional<Server> server = serverId.map(id -> instances.servers.get(request.zone(), id));
        tags.ifPresent(list -> ip.tags = list);
        if (request.body().has("reverse")) {
            ip.reverse = reverse.filter(name -> !name.isEmpty()).orElse(null);
        }
        server.ifPresent(to -> ip.attach(to, Ip.ATTACHED));
        if (isNull(request.body().get("server"))) {
            ip.detach();
        }
        ip.modifiedAt = request.now();
        return Answer.ok(json(ip));
    }

    private static boolean isNull(@Nullable JsonNode sent) {
        return sent != null && sent.isNull();
    }

    private Answer delete(Request request) {
        forget(of(request));
        return Answer.noContent();
    }

    /** The address goes on to exist in IPAM, which shows none but private ones here. */
    private Answer releaseToIpam(Request request) {
        Ip ip = instances.ips.of(request, "ip_id");
        if (ip.server != null) {
            throw Refusals.stillInUse("the IP is attached to a server");
        }
        forget(ip);
        return Answer.noContent();
    }

    private void forget(Ip ip) {
        ip.detach();
        instances.ips.remove(ip);
    }
}
