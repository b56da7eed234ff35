package io.github.scw4j.lb.route;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on routes. */
final class RouteOperations {
    private static final String ALL = "/lb/v1/zones/{zone}/routes";
    private static final String ONE = ALL + "/{route_id}";

    static final Operation<ListRoutes, Page<Route>> LIST = Operation.get("ListRoutes", ALL)
            .query(ListRoutes.class)
            .returnsPage("routes", Route.class, Route::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<CreateRoute, Route> CREATE = Operation.post("CreateRoute", ALL)
            .body(CreateRoute.class)
            .returns(Route.class)
            .lookFirst(RouteCreation::find);

    static final Operation<Nothing, Route> GET = Operation.get("GetRoute", ONE).returns(Route.class);

    static final Operation<UpdateRoute, Route> UPDATE =
            Operation.put("UpdateRoute", ONE).body(UpdateRoute.class).returns(Route.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteRoute", ONE).goneAs(ids -> Nothing.NOTHING);

    private RouteOperations() {}
}
