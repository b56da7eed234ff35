package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Backends: list, create, get, update, health check, delete. */
final class BackendOperations {

    static final String ONE = "/lb/v1/zones/{zone}/backends/{backend_id}";
    private static final String ALL = LoadBalancerOperations.ONE + "/backends";
    private static final Map<String, Comparator<Backend>> ORDERS = Map.of(
            "created_at", Comparator.comparing(backend -> backend.createdAt),
            "name", Comparator.comparing(Backend::name));

    private final LoadBalancing product;

    BackendOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListBackends", "GET", ALL, this::list),
                new Operation("CreateBackend", "POST", ALL, this::create),
                new Operation(
                        "GetBackend",
                        "GET",
                        ONE,
                        request -> Answer.ok(of(request).json(View.READING))),
                new Operation("UpdateBackend", "PUT", ONE, this::update),
                new Operation("UpdateHealthCheck", "PUT", ONE + "/healthcheck", this::updateHealthCheck),
                new Operation("DeleteBackend", "DELETE", ONE, this::delete));
    }

    private Backend of(Request request) {
        return product.backends.of(request, "backend_id");
    }

    private Answer list(Request request) {
        LoadBalancer lb = product.lbs.of(request, "lb_id");
        String name = request.query().text("name").orElse("");
        return Page.of(
                        request,
                        lb.backends.values(),
                        backend -> backend.name().contains(name),
                        ORDERS,
                        "created_at_asc")
                .answer("backends", backend -> backend.json(View.READING));
    }

    private Answer create(Request request) {
        LoadBalancer lb = product.lbs.of(request, "lb_id");
        Arguments arguments = request.arguments();
        String name = arguments
                .text("name", 255)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> "lbb-" + product.world.ids().token(8));
        ObjectNode settings = BackendArguments.settings(arguments, name);
        Optional<ObjectNode> healthCheck = arguments.nested("health_check").map(HealthCheckArguments::read);
        if (!arguments.has("health_check")) {
            arguments.problem("health_check", "required", "required key not provided");
        }
        List<String> servers = BackendArguments.servers(arguments);
        arguments.verify();
        LoadBalancerStatus.requireChangeable(lb);
        View view = product.stamps.writing();
        Instant at = product.stamps.next(request.now());
        Backend backend =
                new Backend(product.world.ids().next(), lb, settings, healthCheck.orElseGet(Json::object), at);
        backend.set(servers, at);
        product.backends.add(backend);
        lb.backends.put(backend.id(), backend);
        product.life.reconfigure(lb, request.now());
        return Answer.ok(backend.json(view));
    }

    private Answer update(Request request) {
        Backend backend = of(request);
        Arguments arguments = request.arguments();
        ObjectNode settings = BackendArguments.settings(arguments, arguments.requiredText("name", 255));
        arguments.verify();
        LoadBalancerStatus.requireChangeable(backend.lb);
        View view = product.stamps.writing();
        backend.settings = settings;
        backend.updatedAt = product.stamps.next(request.now());
        ObjectNode answer = backend.json(view); // as recorded, before the instances hear of it
        product.life.reconfigure(backend.lb, request.now());
        return Answer.ok(answer);
    }

    private Answer updateHealthCheck(Request request) {
        Backend backend = of(request);
        Arguments arguments = request.arguments();
        ObjectNode check = HealthCheckArguments.read(arguments);
        arguments.verify();
        LoadBalancerStatus.requireChangeable(backend.lb);
        backend.healthCheck = check;
        product.life.reconfigure(backend.lb, request.now());
        return Answer.ok(check);
    }

    private Answer delete(Request request) {
        Backend backend = of(request);
        LoadBalancerStatus.requireChangeable(backend.lb);
        if (backend.lb.frontends.values().stream().anyMatch(frontend -> frontend.spec.backend() == backend)) {
            throw Errors.preconditionFailed("resource_still_in_use", "the backend is used by a frontend");
        }
        if (backend.lb.routes.values().stream().anyMatch(route -> route.backend == backend)) {
            throw Errors.preconditionFailed("resource_still_in_use", "the backend is used by a route");
        }
        product.backends.remove(backend);
        backend.lb.backends.remove(backend.id());
        product.life.reconfigure(backend.lb, request.now());
        return Answer.noContent();
    }
}
