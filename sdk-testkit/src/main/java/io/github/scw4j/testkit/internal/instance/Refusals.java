package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.ApiException;
import io.github.scw4j.testkit.internal.wire.Errors;

/** Why this API refuses what is well-formed. Its status for a failed precondition is 400, where other products say 412. */
final class Refusals {

    private static final int STATUS = 400;

    private Refusals() {}

    static ApiException stillInUse(String help) {
        return Errors.preconditionFailed(STATUS, "resource_still_in_use", help);
    }

    static ApiException notUsable(String help) {
        return Errors.preconditionFailed(STATUS, "resource_not_usable", help);
    }

    static void requireUnprotected(Server server) {
        requireUnlocked(server);
        if (server.isProtected) {
            throw Errors.preconditionFailed(STATUS, "protected_resource", "the server is protected");
        }
    }

    static void requireUnlocked(Server server) {
        if (server.state.equals(ServerState.LOCKED)) {
            throw Errors.locked("instance_server", server.id);
        }
    }
}
