package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.http.Content;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;

/** User data of a server: keys with plain text, and no JSON but in the list of keys. */
final class UserDataOperations {

    private static final String ALL = ServerOperations.ONE + "/user_data";
    private static final String ONE = ALL + "/{key}";

    private final Instances instances;

    UserDataOperations(Instances instances) {
        this.instances = instances;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListServerUserData", "GET", ALL, this::list),
                new Operation("GetServerUserData", "GET", ONE, this::get),
                new Operation("SetServerUserData", "PATCH", ONE, true, this::set),
                new Operation("DeleteServerUserData", "DELETE", ONE, this::delete));
    }

    private Server server(Request request) {
        return instances.servers.of(request, "server_id");
    }

    private Answer list(Request request) {
        ObjectNode json = Json.object();
        json.set("user_data", Json.texts(server(request).userData.keySet()));
        return Answer.ok(json);
    }

    private Answer get(Request request) {
        Content content = server(request).userData.get(request.path("key"));
        return content == null ? Answer.text(404, Content.NONE) : Answer.text(200, content);
    }

    private Answer set(Request request) {
        server(request).userData.put(request.path("key"), request.content());
        return Answer.text(204, Content.NONE);
    }

    private Answer delete(Request request) {
        Content had = server(request).userData.remove(request.path("key"));
        return had == null ? Answer.text(404, Content.NONE) : Answer.noContent();
    }
}
