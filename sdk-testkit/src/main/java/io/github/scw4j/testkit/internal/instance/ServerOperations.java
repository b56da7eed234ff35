package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Servers: list, create, get, change, delete. */
final class ServerOperations {

    static final String ALL = Instances.ZONE + "/servers";
    static final String ONE = ALL + "/{server_id}";
    private static final Map<String, Comparator<Server>> ORDERS = Map.of(
            "creation_date_asc", Comparator.comparing(server -> server.createdAt),
            "creation_date_desc",
                    Comparator.<Server, java.time.Instant>comparing(server -> server.createdAt)
                            .reversed(),
            "modification_date_asc", Comparator.comparing(server -> server.modifiedAt),
            "modification_date_desc",
                    Comparator.<Server, java.time.Instant>comparing(server -> server.modifiedAt)
                            .reversed());

    private final Instances instances;
    private final ServerCreation creation;
    private final ServerChange change;

    ServerOperations(Instances instances) {
        this.instances = instances;
        this.creation = new ServerCreation(instances);
        this.change = new ServerChange(instances);
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListServers", "GET", ALL, this::list),
                new Operation("CreateServer", "POST", ALL, this::create),
                new Operation(
                        "GetServer",
                        "GET",
                        ONE,
                        request -> Answer.ok(json(instances.servers.of(request, "server_id")))),
                new Operation("UpdateServer", "PATCH", ONE, request -> change(request, "server_id")),
                new Operation("SetServer", "PUT", ALL + "/{id}", request -> change(request, "id")),
                new Operation("DeleteServer", "DELETE", ONE, this::delete));
    }

    static ObjectNode json(Server server) {
        ObjectNode json = Json.object();
        json.set("server", server.json());
        return json;
    }

    private Answer list(Request request) {
        Query query = request.query();
        String order = query.text("order").orElse("creation_date_desc");
        Comparator<Server> comparator = ORDERS.get(order);
        if (comparator == null) {
            throw Errors.invalid("order", "constraint", "not a valid value");
        }
        List<Server> found = instances.servers.matching(request, server -> matches(server, query));
        found.sort(comparator);
        return Listing.of(request, "/servers", "servers", found, Server::json);
    }

    private static boolean matches(Server server, Query query) {
        List<String> ids = Listing.csv(query, "servers");
        List<String> networks = Listing.csv(query, "private_networks");
        Optional<String> network = query.text("private_network");
        return query.text("commercial_type").map(server.type.name()::equals).orElse(true)
                && query.text("state").map(server.state::equals).orElse(true)
                && query.text("private_ip").isEmpty()
                && query.flag("without_ip")
                        .map(without -> without == server.ips.isEmpty())
                        .orElse(true)
                && query.text("with_ip").map(ip -> hasIp(server, ip)).orElse(true)
                && query.text("private_nic_mac_address")
                        .map(mac -> hasMac(server, mac))
                        .orElse(true)
                && network.map(id -> isIn(server, id)).orElse(true)
                && (ids.isEmpty() || ids.contains(server.id))
                && (networks.isEmpty() || networks.stream().anyMatch(id -> isIn(server, id)));
    }

    private static boolean hasIp(Server server, String address) {
        return server.ips.stream().anyMatch(ip -> ip.isNamed(address));
    }

    private static boolean hasMac(Server server, String mac) {
        return server.nics.stream().anyMatch(nic -> nic.mac.equalsIgnoreCase(mac));
    }

    private static boolean isIn(Server server, String network) {
        return server.nics.stream().anyMatch(nic -> nic.networkId.equals(network));
    }

    private Answer create(Request request) {
        Server server = creation.create(request);
        return Answer.json(201, json(server))
                .with("location", "/instance/v1/zones/" + request.zone() + "/servers/" + server.id);
    }

    private Answer change(Request request, String parameter) {
        Server server = instances.servers.of(request, parameter);
        change.apply(server, request);
        return Answer.ok(json(server));
    }

    private Answer delete(Request request) {
        Server server = instances.servers.of(request, "server_id");
        Refusals.requireUnprotected(server);
        if (!server.isStopped()) {
            throw Errors.transientState("instance_server", server.id, server.state);
        }
        instances.serverLife.remove(server, request.now());
        return Answer.noContent();
    }
}
