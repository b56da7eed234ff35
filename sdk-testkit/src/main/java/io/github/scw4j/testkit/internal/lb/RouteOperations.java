package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Routes: list, create, get, update, delete. */
final class RouteOperations {

    private static final String ALL = "/lb/v1/zones/{zone}/routes";
    private static final String ONE = ALL + "/{route_id}";
    private static final List<String> KINDS = List.of("sni", "host_header", "path_begin");
    private static final Map<String, Comparator<Route>> ORDERS =
            Map.of("created_at", Comparator.comparing(route -> route.createdAt));

    private final LoadBalancing product;

    RouteOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListRoutes", "GET", ALL, this::list),
                new Operation("CreateRoute", "POST", ALL, this::create),
                new Operation(
                        "GetRoute", "GET", ONE, request -> Answer.ok(of(request).json(View.READING))),
                new Operation("UpdateRoute", "PUT", ONE, this::update),
                new Operation("DeleteRoute", "DELETE", ONE, this::delete));
    }

    private Route of(Request request) {
        return product.routes.of(request, "route_id");
    }

    private Answer list(Request request) {
        return Page.of(
                        request,
                        product.routes.all(),
                        route -> route.zone().equals(request.path("zone"))
                                && request.query()
                                        .text("frontend_id")
                                        .map(route.frontend.id()::equals)
                                        .orElse(true),
                        ORDERS,
                        "created_at_asc")
                .answer("routes", route -> route.json(View.READING));
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        String zone = request.path("zone");
        String frontendId = arguments.requiredText("frontend_id", 100);
        String backendId = arguments.requiredText("backend_id", 100);
        ObjectNode match = match(arguments);
        arguments.verify();
        Frontend frontend = product.frontends.of(zone, frontendId);
        Backend backend = product.backends.of(zone, backendId);
        requireFit(frontend, backend, match);
        LoadBalancerStatus.requireChangeable(frontend.lb);
        View view = product.stamps.writing();
        Route route =
                new Route(product.world.ids().next(), frontend, backend, match, product.stamps.next(request.now()));
        product.routes.add(route);
        frontend.lb.routes.put(route.id(), route);
        product.life.reconfigure(frontend.lb, request.now());
        return Answer.ok(route.json(view));
    }

    private static ObjectNode match(Arguments arguments) {
        if (!arguments.has("match")) {
            arguments.problem("match", "required", "required key not provided");
        }
        ObjectNode match = Json.object();
        arguments.nested("match").ifPresent(sent -> {
            List<String> kinds = KINDS.stream().filter(sent::has).toList();
            sent.require(kinds.size() == 1, "match_type", "exactly one of " + String.join(", ", KINDS));
            kinds.forEach(kind -> match.put(kind, sent.text(kind).orElse("")));
            match.put("match_subdomains", sent.flag("match_subdomains").orElse(false));
        });
        return match;
    }

    /** A route stays within a load balancer, and looks at what its protocol has: names of hosts in TLS, or in HTTP. */
    private static void requireFit(Frontend frontend, Backend backend, ObjectNode match) {
        if (frontend.lb != backend.lb) {
            throw Errors.invalid("backend_id", "constraint", "frontend and backend are of two load balancers");
        }
        if (match.has("sni") == backend.isHttp()) {
            throw Errors.invalid(
                    "match",
                    "constraint",
                    backend.isHttp() ? "sni is for tcp backends" : "only sni is for tcp backends");
        }
    }

    private Answer update(Request request) {
        Route route = of(request);
        Arguments arguments = request.arguments();
        String backendId = arguments.requiredText("backend_id", 100);
        ObjectNode match = match(arguments);
        arguments.verify();
        Backend backend = product.backends.of(route.zone(), backendId);
        requireFit(route.frontend, backend, match);
        LoadBalancerStatus.requireChangeable(route.frontend.lb);
        View view = product.stamps.writing();
        route.backend = backend;
        route.match = match;
        route.updatedAt = product.stamps.next(request.now());
        product.life.reconfigure(route.frontend.lb, request.now());
        return Answer.ok(route.json(view));
    }

    private Answer delete(Request request) {
        Route route = of(request);
        LoadBalancerStatus.requireChangeable(route.frontend.lb);
        product.remove(route);
        product.life.reconfigure(route.frontend.lb, request.now());
        return Answer.noContent();
    }
}
