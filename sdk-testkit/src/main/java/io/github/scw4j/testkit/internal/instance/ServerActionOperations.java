package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.ApiException;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.time.Instant;
import java.util.List;

/** Actions of a server: which are allowed, and doing one. */
final class ServerActionOperations {

    private static final String PATH = ServerOperations.ONE + "/action";
    private static final String ROUTED_IP = "enable_routed_ip";
    private static final List<String> ACTIONS =
            List.of("poweron", "poweroff", "stop_in_place", "reboot", "terminate", "backup", ROUTED_IP);

    private final Instances instances;
    private final Backup backup;

    ServerActionOperations(Instances instances) {
        this.instances = instances;
        this.backup = new Backup(instances);
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListServerActions", "GET", PATH, this::list),
                new Operation("ServerAction", "POST", PATH, this::act));
    }

    private Answer list(Request request) {
        Server server = instances.servers.of(request, "server_id");
        ObjectNode json = Json.object();
        json.set("actions", Json.texts(ServerState.allowedActions(server.state)));
        return Answer.ok(json);
    }

    private Answer act(Request request) {
        Server server = instances.servers.of(request, "server_id");
        Arguments arguments = request.arguments();
        String action = arguments.oneOf("action", ACTIONS).orElse("");
        if (action.isEmpty() && !arguments.has("action")) {
            arguments.problem("action", "required", "required key not provided");
        }
        arguments.verify();
        Refusals.requireUnlocked(server);
        String from = "/servers/" + server.id;
        String result = from;
        if (action.equals("backup")) {
            result = "/images/" + backup.of(server, arguments, request.now()).id;
        } else if (!action.equals(ROUTED_IP)) {
            perform(server, action, request.now());
        }
        ObjectNode json = Json.object();
        json.set("task", Task.json(from + "/action", result, server.owner.zone(), request.now()));
        return Answer.json(202, json);
    }

    private void perform(Server server, String action, Instant now) {
        boolean stopsAlready = action.equals("stop_in_place") && ServerState.isTransient(server.state);
        if (!ServerState.allowedActions(server.state).contains(action) || stopsAlready) {
            throw refusal(server, action);
        }
        switch (action) {
            case "poweron" -> powerOn(server, now);
            case "poweroff" -> instances.serverLife.powerOff(server, now);
            case "stop_in_place" -> instances.serverLife.stopInPlace(server, now);
            case "reboot" -> instances.serverLife.reboot(server, now);
            default -> {
                Refusals.requireUnprotected(server);
                instances.serverLife.terminate(server, now);
            }
        }
    }

    private static ApiException refusal(Server server, String action) {
        if (ServerState.isTransient(server.state)) {
            return Errors.transientState("instance_server", server.id, server.state);
        }
        return Refusals.notUsable(action.equals("poweron") ? "server should be stopped" : "server should be running");
    }

    private void powerOn(Server server, Instant now) {
        if (server.isStopped() && instances.types.isOutOfStock(server.type.name(), server.owner.zone())) {
            throw Errors.outOfStock("instance_server");
        }
        instances.serverLife.powerOn(server, now);
    }
}
