package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import java.util.Optional;

/** A resource of an API of the tests' own, with one operation of each kind. */
record Thing(String id, String name, String status) {
    static final Operation<Nothing, Thing> GET = Operation.get(
                    "GetThing", "/test/v1/regions/{region}/things/{thing_id}")
            .returns(Thing.class);

    static final Operation<Filter, Page<Thing>> LIST = Operation.get("ListThings", "/test/v1/regions/{region}/things")
            .query(Filter.class)
            .returnsPage("things", Thing.class, Thing::id);

    static final Operation<Create, Thing> CREATE = Operation.post("CreateThing", "/test/v1/regions/{region}/things")
            .body(Create.class)
            .returns(Thing.class)
            .lookFirst(
                    (calls, sent) -> calls.pages(LIST, new Filter(sent.request().name())).stream()
                            .filter(thing -> thing.name().equals(sent.request().name()))
                            .findFirst());

    static final Operation<Create, Thing> ADD = Operation.post("AddThing", "/test/v1/regions/{region}/added")
            .body(Create.class)
            .returns(Thing.class);

    static final Operation<Create, Thing> UPDATE = Operation.patch(
                    "UpdateThing", "/test/v1/regions/{region}/things/{thing_id}")
            .body(Create.class)
            .returns(Thing.class);

    static final Operation<Nothing, Thing> DELETE = Operation.delete(
                    "DeleteThing", "/test/v1/regions/{region}/things/{thing_id}")
            .returns(Thing.class)
            .goneAs(ids -> new Thing(ids.get(0), "", "deleted"));

    static final Operation<Nothing, Thing> RESTART = Operation.post(
                    "RestartThing", "/test/v1/regions/{region}/things/{thing_id}/restart")
            .emptyBody()
            .returns(Thing.class)
            .readStateFirst(
                    (calls, sent) -> Optional.of(calls.call(GET, sent.ids().get(0)))
                            .filter(thing -> thing.status().equals("restarting")));

    record Filter(String name) {}

    record Create(String name) {}
}
