package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.ArrayList;
import java.util.List;

/** Private network interfaces of a server: list, create, get, update, delete. */
final class PrivateNicOperations {

    private static final String ALL = ServerOperations.ONE + "/private_nics";
    private static final String ONE = ALL + "/{private_nic_id}";

    private final Instances instances;

    PrivateNicOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListPrivateNICs", "GET", ALL, this::list),
                new Operation("CreatePrivateNIC", "POST", ALL, this::create),
                new Operation("GetPrivateNIC", "GET", ONE, request -> Answer.ok(json(of(request)))),
                new Operation("UpdatePrivateNIC", "PATCH", ONE, this::update),
                new Operation("DeletePrivateNIC", "DELETE", ONE, this::delete));
    }

    private static ObjectNode json(PrivateNic nic) {
        ObjectNode json = Json.object();
        json.set("private_nic", nic.json());
        return json;
    }

    /** An interface by its id; by its MAC address it is found as well. */
    private PrivateNic of(Request request) {
        Server server = instances.servers.of(request, "server_id");
        String id = request.path("private_nic_id");
        return server.nics.stream()
                .filter(nic -> nic.id.equals(id) || nic.mac.equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> Errors.notFound("instance_private_nic", id));
    }

    private Answer list(Request request) {
        Server server = instances.servers.of(request, "server_id");
        List<String> tags = Listing.csv(request.query(), "tags");
        List<PrivateNic> found =
                server.nics.stream().filter(nic -> nic.tags.containsAll(tags)).toList();
        return Listing.of(request, "/servers/" + server.id + "/private_nics", "private_nics", found, PrivateNic::json);
    }

    private Answer create(Request request) {
        Server server = instances.servers.of(request, "server_id");
        Arguments arguments = request.arguments();
        String networkId = arguments.requiredText("private_network_id", 36);
        List<String> tags = arguments.texts("tags").orElse(List.of());
        List<String> ips = new ArrayList<>(arguments.texts("ipam_ip_ids").orElse(List.of()));
        ips.addAll(arguments.texts("ip_ids").orElse(List.of()));
        arguments.verify();
        PrivateNetwork network = instances.networks.privateNetwork(server.owner.region(), networkId);
        arguments.require(
                server.nics.stream().noneMatch(nic -> nic.networkId.equals(networkId)),
                "private_network_id",
                "the server is already in this Private Network");
        arguments.require(
                server.nics.size() < PrivateNic.MOST,
                "private_network_id",
                "a server has at most " + PrivateNic.MOST + " private network interfaces");
        arguments.require(
                ips.stream().allMatch(id -> instances.addresses.isFree(network, id)),
                "ipam_ip_ids",
                "not free addresses of this Private Network");
        arguments.verify();
        Refusals.requireUnlocked(server);
        return Answer.json(201, json(instances.nics.add(server, network, ips, tags, request.now())));
    }

    private Answer update(Request request) {
        PrivateNic nic = of(request);
        Arguments arguments = request.arguments();
        List<String> tags = arguments.texts("tags").orElse(nic.tags);
        arguments.verify();
        nic.tags = tags;
        nic.modifiedAt = request.now();
        return Answer.ok(nic.json());
    }

    private Answer delete(Request request) {
        instances.nics.remove(of(request));
        return Answer.noContent();
    }
}
