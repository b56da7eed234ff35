package io.github.scw4j.testkit.internal.vpc;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The operations on private networks. */
final class PrivateNetworkOperations {

    private static final String ALL = "/vpc/v2/regions/{region}/private-networks";
    private static final String ONE = ALL + "/{private_network_id}";
    private static final Map<String, Comparator<PrivateNetwork>> ORDERS = Map.of(
            "created_at", Comparator.comparing(PrivateNetwork::createdAt),
            "name", Comparator.comparing(PrivateNetwork::name));

    private final World world;
    private final Networks networks;

    PrivateNetworkOperations(World world, Networks networks) {
        this.world = world;
        this.networks = networks;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListPrivateNetworks", "GET", ALL, this::list),
                new Operation("CreatePrivateNetwork", "POST", ALL, this::create),
                new Operation(
                        "GetPrivateNetwork",
                        "GET",
                        ONE,
                        request -> Answer.ok(of(request).json())),
                new Operation("UpdatePrivateNetwork", "PATCH", ONE, this::update),
                new Operation("DeletePrivateNetwork", "DELETE", ONE, this::delete));
    }

    private PrivateNetwork of(Request request) {
        return networks.privateNetwork(request.region(), request.path("private_network_id"));
    }

    private Answer list(Request request) {
        return Page.of(
                        request,
                        networks.privateNetworks(),
                        network -> matches(network, request),
                        ORDERS,
                        "created_at_asc")
                .answer("private_networks", PrivateNetwork::json);
    }

    private static boolean matches(PrivateNetwork network, Request request) {
        Query query = request.query();
        List<String> ids = query.all("private_network_ids");
        return network.region().equals(request.region())
                && query.text("name").map(network.name::contains).orElse(true)
                && network.tags.containsAll(query.all("tags"))
                && query.text("project_id").map(network.projectId()::equals).orElse(true)
                && query.text("organization_id")
                        .map(network.organizationId()::equals)
                        .orElse(true)
                && query.text("vpc_id").map(network.vpcId()::equals).orElse(true)
                && query.flag("dhcp_enabled").orElse(true)
                && !query.flag("s3_integration_enabled").orElse(false)
                && (ids.isEmpty() || ids.contains(network.id()));
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        String projectId = world.project(arguments);
        String name = arguments
                .text("name")
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> "pn-" + world.ids().token(8));
        List<String> tags = arguments.texts("tags").orElse(List.of());
        List<String> cidrs = arguments.texts("subnets").orElse(List.of());
        boolean propagation =
                arguments.flag("default_route_propagation_enabled").orElse(false);
        String vpcId = arguments.text("vpc_id").orElse("");
        arguments.verify();
        Vpc vpc = vpcId.isEmpty()
                ? networks.defaultVpc(request.region(), projectId, request.now())
                : networks.vpc(request.region(), vpcId);
        checkQuota(request.region());
        List<Subnet> subnets = cidrs.isEmpty() ? networks.nextSubnets() : networks.subnets(cidrs);
        PrivateNetwork network = networks.addPrivateNetwork(vpc, name, tags, subnets, request.now());
        network.defaultRoutePropagation = propagation;
        return Answer.ok(network.json());
    }

    private void checkQuota(String region) {
        int current = (int) networks.privateNetworks().stream()
                .filter(network -> network.region().equals(region))
                .count();
        world.limits().quota("private_networks").filter(most -> current >= most).ifPresent(most -> {
            throw Errors.quotasExceeded("vpc_private_networks", most, current, world.organizationId());
        });
    }

    private Answer update(Request request) {
        PrivateNetwork network = of(request);
        Arguments arguments = request.arguments();
        String name = arguments.text("name").orElse(network.name);
        List<String> tags = arguments.texts("tags").orElse(network.tags);
        boolean propagation =
                arguments.flag("default_route_propagation_enabled").orElse(network.defaultRoutePropagation);
        arguments.verify();
        network.name = name;
        network.tags = tags;
        network.defaultRoutePropagation = propagation;
        network.updatedAt = request.now();
        return Answer.ok(network.json());
    }

    private Answer delete(Request request) {
        networks.remove(of(request));
        return Answer.noContent();
    }
}
