package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The rules of frontends: list, create, set all, get, update, delete. */
final class AclOperations {

    private static final String ALL = FrontendOperations.ONE + "/acls";
    private static final String ONE = "/lb/v1/zones/{zone}/acls/{acl_id}";
    private static final View NESTED = View.READING.withoutInstances();
    private static final Map<String, Comparator<Acl>> ORDERS = Map.of(
            "created_at", Comparator.comparing(acl -> acl.createdAt),
            "name", Comparator.comparing(Acl::name));

    private final LoadBalancing product;

    AclOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListACLs", "GET", ALL, this::list),
                new Operation("CreateACL", "POST", ALL, this::create),
                new Operation("SetACLs", "PUT", ALL, this::set),
                new Operation(
                        "GetACL", "GET", ONE, request -> Answer.ok(of(request).json(View.READING, NESTED))),
                new Operation("UpdateACL", "PUT", ONE, this::update),
                new Operation("DeleteACL", "DELETE", ONE, this::delete));
    }

    private Acl of(Request request) {
        return product.acls.of(request, "acl_id");
    }

    private Frontend frontend(Request request) {
        return product.frontends.of(request, "frontend_id");
    }

    private String randomName() {
        return "acl-" + product.world.ids().token(8);
    }

    private Answer list(Request request) {
        String name = request.query().text("name").orElse("");
        return Page.of(
                        request,
                        frontend(request).acls.values(),
                        acl -> acl.name().contains(name),
                        ORDERS,
                        "created_at_asc")
                .answer("acls", acl -> acl.json(View.READING, NESTED));
    }

    private Answer create(Request request) {
        Frontend frontend = frontend(request);
        Arguments arguments = request.arguments();
        AclSpec spec = AclSpec.read(arguments, this::randomName, "");
        arguments.verify();
        LoadBalancerStatus.requireChangeable(frontend.lb);
        View view = product.stamps.writing();
        Acl acl = add(frontend, spec, request);
        product.life.reconfigure(frontend.lb, request.now());
        return Answer.ok(acl.json(view, NESTED));
    }

    private Acl add(Frontend frontend, AclSpec spec, Request request) {
        Acl acl = new Acl(product.world.ids().next(), frontend, spec, product.stamps.next(request.now()));
        product.acls.add(acl);
        frontend.acls.put(acl.id(), acl);
        return acl;
    }

    /** Replaces all rules of a frontend, those that somebody else made included. */
    private Answer set(Request request) {
        Frontend frontend = frontend(request);
        Arguments arguments = request.arguments();
        List<AclSpec> specs = arguments.list("acls").stream()
                .map(sent -> AclSpec.read(sent, this::randomName, ""))
                .toList();
        arguments.verify();
        LoadBalancerStatus.requireChangeable(frontend.lb);
        View view = product.stamps.writing();
        frontend.acls.values().forEach(product.acls::remove);
        frontend.acls.clear();
        ObjectNode body = Json.object().put("total_count", specs.size());
        ArrayNode list = body.putArray("acls");
        specs.forEach(spec -> list.add(add(frontend, spec, request).json(view, NESTED)));
        product.life.reconfigure(frontend.lb, request.now());
        return Answer.ok(body);
    }

    private Answer update(Request request) {
        Acl acl = of(request);
        Arguments arguments = request.arguments();
        AclSpec spec = AclSpec.read(arguments, () -> "", acl.spec.description());
        if (spec.name().isEmpty()) {
            arguments.problem("name", "required", "required key not provided");
        }
        arguments.verify();
        LoadBalancerStatus.requireChangeable(acl.frontend.lb);
        View view = product.stamps.writing();
        acl.spec = spec;
        acl.updatedAt = product.stamps.next(request.now());
        product.life.reconfigure(acl.frontend.lb, request.now());
        return Answer.ok(acl.json(view, view));
    }

    private Answer delete(Request request) {
        Acl acl = of(request);
        LoadBalancerStatus.requireChangeable(acl.frontend.lb);
        product.acls.remove(acl);
        acl.frontend.acls.remove(acl.id());
        product.life.reconfigure(acl.frontend.lb, request.now());
        return Answer.noContent();
    }
}
