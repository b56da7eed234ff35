package io.github.scw4j.lb.route;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Finds the route whose creation got no answer: among those of its frontend, it is the one that says the same. */
final class RouteCreation {
    private RouteCreation() {}

    static Optional<Route> find(Calls calls, Sent<CreateRoute> sent) {
        CreateRoute request = sent.request();
        ListRoutes alike = ListRoutes.builder().frontendId(request.frontendId()).build();
        return calls.pages(RouteOperations.LIST, alike).stream()
                .filter(route -> route.match().equals(request.match())
                        && route.backendId().equals(request.backendId())
                        && sent.mayHaveMade(route.createdAt()))
                .findFirst();
    }
}
