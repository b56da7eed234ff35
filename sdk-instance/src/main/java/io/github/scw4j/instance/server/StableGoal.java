package io.github.scw4j.instance.server;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** A server that is not changing. */
final class StableGoal implements Goal<Server> {
    @Override
    public String describe() {
        return "rest";
    }

    @Override
    public Verdict judge(Server server) {
        return switch (server.state().known()) {
            case RUNNING, STOPPED, STOPPED_IN_PLACE -> Verdict.reached();
            default -> StateGoal.pending(server);
        };
    }
}
