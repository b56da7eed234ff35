package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Frontends: list, create, get, update, delete. */
final class FrontendOperations {

    static final String ONE = "/lb/v1/zones/{zone}/frontends/{frontend_id}";
    private static final String ALL = LoadBalancerOperations.ONE + "/frontends";
    private static final View NESTED = View.READING.withoutInstances();
    private static final Map<String, Comparator<Frontend>> ORDERS = Map.of(
            "created_at", Comparator.comparing(frontend -> frontend.createdAt),
            "name", Comparator.comparing(Frontend::name));

    private final LoadBalancing product;

    FrontendOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListFrontends", "GET", ALL, this::list),
                new Operation("CreateFrontend", "POST", ALL, this::create),
                new Operation(
                        "GetFrontend",
                        "GET",
                        ONE,
                        request -> Answer.ok(of(request).json(NESTED, NESTED))),
                new Operation("UpdateFrontend", "PUT", ONE, this::update),
                new Operation("DeleteFrontend", "DELETE", ONE, this::delete));
    }

    private Frontend of(Request request) {
        return product.frontends.of(request, "frontend_id");
    }

    private Answer list(Request request) {
        LoadBalancer lb = product.lbs.of(request, "lb_id");
        String name = request.query().text("name").orElse("");
        return Page.of(
                        request,
                        lb.frontends.values(),
                        frontend -> frontend.name().contains(name),
                        ORDERS,
                        "created_at_asc")
                .answer("frontends", frontend -> frontend.json(View.READING, View.READING));
    }

    private Answer create(Request request) {
        LoadBalancer lb = product.lbs.of(request, "lb_id");
        Arguments arguments = request.arguments();
        String name = arguments
                .text("name", 255)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> "lbf-" + product.world.ids().token(8));
        FrontendSpec spec = spec(lb, arguments, name, "");
        LoadBalancerStatus.requireChangeable(lb);
        // Read again before it was shown, as recorded: only what its instances did since then has nanoseconds.
        Frontend frontend = new Frontend(product.world.ids().next(), lb, spec, product.stamps.next(request.now()));
        View view = product.stamps.writing();
        product.frontends.add(frontend);
        lb.frontends.put(frontend.id(), frontend);
        product.life.reconfigure(lb, request.now());
        return Answer.ok(frontend.json(view, NESTED));
    }

    /** Reads what a frontend is to be. An update replaces everything. */
    private FrontendSpec spec(LoadBalancer lb, Arguments arguments, String name, String ownId) {
        int port = Port.required(arguments, "inbound_port");
        arguments.require(
                lb.frontends.values().stream()
                        .noneMatch(other ->
                                other.spec.inboundPort() == port && !other.id().equals(ownId)),
                "inbound_port",
                "another frontend of the load balancer listens on " + port);
        String backendId = arguments.requiredText("backend_id", 100);
        Integer timeout = arguments.milliseconds("timeout_client").orElse(null);
        boolean http3 = arguments.flag("enable_http3").orElse(false);
        boolean accessLogs = arguments.flag("enable_access_logs").orElse(false);
        Long rateLimit = arguments
                .size("connection_rate_limit")
                .filter(limit -> limit > 0)
                .map(Integer::longValue)
                .orElse(null);
        List<String> certificateIds =
                new ArrayList<>(arguments.texts("certificate_ids").orElse(List.of()));
        arguments
                .text("certificate_id")
                .filter(id -> !id.isEmpty() && !certificateIds.contains(id))
                .ifPresent(certificateIds::add);
        arguments.verify();
        Backend backend = product.backends.of(lb.zone(), backendId);
        List<Certificate> certificates =
                certificateIds.stream().map(id -> certificate(lb, id)).toList();
        if (backend.lb != lb) {
            throw Errors.invalid("backend_id", "constraint", "the backend belongs to another load balancer");
        }
        return new FrontendSpec(name, port, backend, timeout, certificates, http3, rateLimit, accessLogs);
    }

    private Certificate certificate(LoadBalancer lb, String id) {
        return Optional.ofNullable(lb.certificates.get(id)).orElseThrow(product.certificates::notFound);
    }

    private Answer update(Request request) {
        Frontend frontend = of(request);
        Arguments arguments = request.arguments();
        FrontendSpec spec = spec(frontend.lb, arguments, arguments.requiredText("name", 255), frontend.id());
        LoadBalancerStatus.requireChangeable(frontend.lb);
        View view = product.stamps.writing();
        frontend.spec = spec;
        frontend.updatedAt = product.stamps.next(request.now());
        product.life.reconfigure(frontend.lb, request.now());
        return Answer.ok(frontend.json(view, NESTED));
    }

    private Answer delete(Request request) {
        Frontend frontend = of(request);
        LoadBalancerStatus.requireChangeable(frontend.lb);
        product.remove(frontend);
        product.life.reconfigure(frontend.lb, request.now());
        return Answer.noContent();
    }
}
