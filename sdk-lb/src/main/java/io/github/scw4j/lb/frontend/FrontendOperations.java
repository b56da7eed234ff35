package io.github.scw4j.lb.frontend;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on frontends. */
final class FrontendOperations {
    private static final String ALL = "/lb/v1/zones/{zone}/lbs/{lb_id}/frontends";
    private static final String ONE = "/lb/v1/zones/{zone}/frontends/{frontend_id}";

    static final Operation<ListFrontends, Page<Frontend>> LIST = Operation.get("ListFrontends", ALL)
            .query(ListFrontends.class)
            .returnsPage("frontends", Frontend.class, Frontend::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<CreateFrontend, Frontend> CREATE = Operation.post("CreateFrontend", ALL)
            .body(CreateFrontend.class)
            .returns(Frontend.class)
            .lookFirst(FrontendCreation::find);

    static final Operation<Nothing, Frontend> GET =
            Operation.get("GetFrontend", ONE).returns(Frontend.class);

    static final Operation<UpdateFrontend, Frontend> UPDATE =
            Operation.put("UpdateFrontend", ONE).body(UpdateFrontend.class).returns(Frontend.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteFrontend", ONE).goneAs(ids -> Nothing.NOTHING);

    private FrontendOperations() {}
}
