package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What load balancers know of the servers behind them, and which offers of load balancers there are. */
final class StatsOperations {

    private static final String ONE = LoadBalancerOperations.ONE;

    private final LoadBalancing product;

    StatsOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("GetLBStats", "GET", ONE + "/stats", this::stats),
                new Operation("ListBackendStats", "GET", ONE + "/backend-stats", this::backendStats),
                new Operation("ListLBTypes", "GET", "/lb/v1/zones/{zone}/lb-types", this::types));
    }

    private Answer types(Request request) {
        return new Page<>(LoadBalancerType.ALL, request).answer("lb_types", type -> type.json(request.path("zone")));
    }

    private Answer backendStats(Request request) {
        return new Page<>(servers(request), request).answer("backend_servers_stats", json -> json);
    }

    private Answer stats(Request request) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("backend_servers_stats");
        servers(request).forEach(list::add);
        return Answer.ok(body);
    }

    /** Each server of each backend as each instance sees it. */
    private List<ObjectNode> servers(Request request) {
        LoadBalancer lb = product.lbs.of(request, "lb_id");
        String backendId = request.query().text("backend_id").orElse("");
        List<ObjectNode> stats = new ArrayList<>();
        lb.backends.values().stream()
                .filter(backend -> backendId.isEmpty() || backend.id().equals(backendId))
                .forEach(backend -> backend.pool
                        .values()
                        .forEach(server ->
                                lb.instances.forEach(instance -> stats.add(json(backend, server, instance)))));
        return stats;
    }

    private static ObjectNode json(Backend backend, BackendServer server, Instance instance) {
        return Json.object()
                .put("instance_id", instance.id)
                .put("backend_id", backend.id())
                .put("ip", server.address())
                .put("server_state", server.healthy() ? "running" : "stopped")
                .put(
                        "server_state_changed_at",
                        server.changedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("last_health_check_status", server.healthy() ? "passed" : "failed");
    }
}
