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

/** The operations on VPCs. */
final class VpcOperations {

    private static final String ALL = "/vpc/v2/regions/{region}/vpcs";
    private static final String ONE = ALL + "/{vpc_id}";
    private static final Map<String, Comparator<Vpc>> ORDERS = Map.of(
            "created_at", Comparator.comparing(vpc -> vpc.createdAt), "name", Comparator.comparing(vpc -> vpc.name));

    private final World world;
    private final Networks networks;

    VpcOperations(World world, Networks networks) {
        this.world = world;
        this.networks = networks;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListVPCs", "GET", ALL, this::list),
                new Operation("CreateVPC", "POST", ALL, this::create),
                new Operation("GetVPC", "GET", ONE, request -> answer(of(request))),
                new Operation("UpdateVPC", "PATCH", ONE, this::update),
                new Operation("DeleteVPC", "DELETE", ONE, this::delete),
                new Operation(
                        "EnableCustomRoutesPropagation",
                        "POST",
                        ONE + "/enable-custom-routes-propagation",
                        this::enableCustomRoutesPropagation));
    }

    private Vpc of(Request request) {
        return networks.vpc(request.region(), request.path("vpc_id"));
    }

    private Answer answer(Vpc vpc) {
        return Answer.ok(vpc.json(networks.privateNetworksOf(vpc)));
    }

    private Answer list(Request request) {
        Query query = request.query();
        networks.defaultVpc(request.region(), query.text("project_id").orElse(world.projectId()), request.now());
        return Page.of(request, networks.vpcs(), vpc -> matches(vpc, request), ORDERS, "created_at_asc")
                .answer("vpcs", vpc -> vpc.json(networks.privateNetworksOf(vpc)));
    }

    private static boolean matches(Vpc vpc, Request request) {
        Query query = request.query();
        return vpc.region.equals(request.region())
                && query.text("name").map(vpc.name::contains).orElse(true)
                && vpc.tags.containsAll(query.all("tags"))
                && query.text("project_id").map(vpc.projectId::equals).orElse(true)
                && query.text("organization_id").map(vpc.organizationId::equals).orElse(true)
                && query.flag("is_default").map(is -> is == vpc.isDefault).orElse(true)
                && query.flag("routing_enabled").orElse(true)
                && !query.flag("s3_integration_enabled").orElse(false);
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        String projectId = world.project(arguments);
        String name = arguments
                .text("name")
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> "vpc-" + world.ids().token(8));
        List<String> tags = arguments.texts("tags").orElse(List.of());
        // Routing is on whatever was asked for.
        arguments.flag("enable_routing");
        boolean transitivity = arguments.flag("enable_transitivity").orElse(false);
        arguments.verify();
        return answer(networks.addVpc(request.region(), projectId, name, tags, false, transitivity, request.now()));
    }

    private Answer update(Request request) {
        Vpc vpc = of(request);
        Arguments arguments = request.arguments();
        String name = arguments.text("name").orElse(vpc.name);
        List<String> tags = arguments.texts("tags").orElse(vpc.tags);
        arguments.verify();
        vpc.name = name;
        vpc.tags = tags;
        vpc.updatedAt = request.now();
        return answer(vpc);
    }

    private Answer delete(Request request) {
        Vpc vpc = of(request);
        if (vpc.isDefault) {
            throw Errors.preconditionFailed("protected_resource", "the default VPC cannot be deleted");
        }
        networks.removeVpc(vpc);
        return Answer.noContent();
    }

    private Answer enableCustomRoutesPropagation(Request request) {
        Vpc vpc = of(request);
        vpc.customRoutesPropagation = true;
        vpc.updatedAt = request.now();
        return answer(vpc);
    }
}
