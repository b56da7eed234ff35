package io.github.scw4j.lb.backend;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import java.util.Collections;
import java.util.Optional;

/** The operations on backends, their servers and their health checks. */
final class BackendOperations {
    private static final String ALL = "/lb/v1/zones/{zone}/lbs/{lb_id}/backends";
    private static final String ONE = "/lb/v1/zones/{zone}/backends/{backend_id}";

    static final Operation<ListBackends, Page<Backend>> LIST = Operation.get("ListBackends", ALL)
            .query(ListBackends.class)
            .returnsPage("backends", Backend.class, Backend::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<CreateBackend, Backend> CREATE = Operation.post("CreateBackend", ALL)
            .body(CreateBackend.class)
            .returns(Backend.class)
            .lookFirst(BackendCreation::find);

    static final Operation<Nothing, Backend> GET =
            Operation.get("GetBackend", ONE).returns(Backend.class);

    static final Operation<UpdateBackend, Backend> UPDATE =
            Operation.put("UpdateBackend", ONE).body(UpdateBackend.class).returns(Backend.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteBackend", ONE).goneAs(ids -> Nothing.NOTHING);

    static final Operation<ServerIps, Backend> ADD_SERVERS = Operation.post("AddBackendServers", ONE + "/servers")
            .body(ServerIps.class)
            .returns(Backend.class)
            .readStateFirst(
                    (calls, sent) -> Optional.of(calls.call(GET, sent.ids().get(0)))
                            .filter(backend -> backend.serverIps()
                                    .containsAll(sent.request().serverIps())));

    static final Operation<ServerIps, Backend> REMOVE_SERVERS = Operation.delete(
                    "RemoveBackendServers", ONE + "/servers")
            .body(ServerIps.class)
            .returns(Backend.class)
            .readStateFirst(
                    (calls, sent) -> Optional.of(calls.call(GET, sent.ids().get(0)))
                            .filter(backend -> Collections.disjoint(
                                    backend.serverIps(), sent.request().serverIps())));

    static final Operation<ServerIps, Backend> SET_SERVERS = Operation.put("SetBackendServers", ONE + "/servers")
            .body(ServerIps.class)
            .returns(Backend.class);

    static final Operation<HealthCheck, HealthCheck> UPDATE_HEALTH_CHECK = Operation.put(
                    "UpdateHealthCheck", ONE + "/healthcheck")
            .body(HealthCheck.class)
            .returns(HealthCheck.class);

    private BackendOperations() {}
}
