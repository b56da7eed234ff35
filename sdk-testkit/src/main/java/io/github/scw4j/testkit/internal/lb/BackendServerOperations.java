package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The servers of a backend: add, remove, set. */
final class BackendServerOperations {

    private static final String ALL = BackendOperations.ONE + "/servers";

    private final LoadBalancing product;

    BackendServerOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("AddBackendServers", "POST", ALL, request -> change(request, Set::addAll)),
                new Operation("RemoveBackendServers", "DELETE", ALL, request -> change(request, Set::removeAll)),
                new Operation(
                        "SetBackendServers",
                        "PUT",
                        ALL,
                        request -> change(request, (servers, sent) -> {
                            servers.clear();
                            servers.addAll(sent);
                        })));
    }

    /** Changes servers; where nothing differs, nothing happens. */
    private Answer change(Request request, BiConsumer<Set<String>, List<String>> change) {
        Backend backend = product.backends.of(request, "backend_id");
        Arguments arguments = request.arguments();
        if (!arguments.has("server_ip")) {
            arguments.problem("server_ip", "required", "required key not provided");
        }
        List<String> sent = BackendArguments.servers(arguments);
        arguments.verify();
        LoadBalancerStatus.requireChangeable(backend.lb);
        Set<String> servers = new LinkedHashSet<>(backend.pool.keySet());
        change.accept(servers, sent);
        View view = product.stamps.writing();
        if (!servers.equals(backend.pool.keySet())) {
            backend.updatedAt = product.stamps.next(request.now());
            backend.set(servers, backend.updatedAt);
            product.life.reconfigure(backend.lb, request.now());
        }
        return Answer.ok(backend.json(view));
    }
}
