package io.github.scw4j.lb.route;

import static io.github.scw4j.lb.route.RouteOperations.CREATE;
import static io.github.scw4j.lb.route.RouteOperations.DELETE;
import static io.github.scw4j.lb.route.RouteOperations.GET;
import static io.github.scw4j.lb.route.RouteOperations.LIST;
import static io.github.scw4j.lb.route.RouteOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import java.util.function.UnaryOperator;

/**
 * Which backend gets a connection, reached through {@code LoadBalancers.of(client).routes()}. Every call may throw a
 * {@link CallException}.
 */
public final class Routes {
    private final Calls calls;

    /** For the entry point. */
    public Routes(Calls calls) {
        this.calls = calls;
    }

    /** All routes of the zone that the key may see ({@code ListRoutes}). */
    public Pages<Route> list() {
        return list(ListRoutes.builder().build());
    }

    /** Some of them ({@code ListRoutes}). */
    public Pages<Route> list(ListRoutes request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Route> list(UnaryOperator<ListRoutes.Builder> request) {
        return list(request.apply(ListRoutes.builder()).build());
    }

    /**
     * Makes a route ({@code CreateRoute}).
     *
     * <p>When the answer is lost, the route is looked for among those of its frontend, by what it matches, its backend
     * and its age, before it is asked for again.
     */
    public Route create(CreateRoute request) {
        return calls.call(CREATE, request);
    }

    /** The same with the request said in place. */
    public Route create(UnaryOperator<CreateRoute.Builder> request) {
        return create(request.apply(CreateRoute.builder()).build());
    }

    /** One route ({@code GetRoute}). */
    public Route get(String routeId) {
        return calls.call(GET, routeId);
    }

    /** Replaces what a route is ({@code UpdateRoute}). */
    public Route update(String routeId, UpdateRoute request) {
        return calls.call(UPDATE, request, routeId);
    }

    /** Changes a route and keeps the rest as it was when it was read ({@code UpdateRoute}). */
    public Route update(Route route, UnaryOperator<UpdateRoute.Builder> change) {
        return update(route.id(), change.apply(route.toUpdate()).build());
    }

    /** Deletes a route ({@code DeleteRoute}). */
    public void delete(String routeId) {
        calls.call(DELETE, routeId);
    }
}
