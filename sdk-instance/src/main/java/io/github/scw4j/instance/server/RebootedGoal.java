package io.github.scw4j.instance.server;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;

/** A server that runs again: it has changed since it was seen last. */
final class RebootedGoal implements Goal<Server> {
    private final Server before;
    private final StateGoal running;

    RebootedGoal(Server before, Servers servers) {
        this.before = before;
        this.running = new StateGoal(ServerState.RUNNING, servers);
    }

    @Override
    public String describe() {
        return "a restart";
    }

    @Override
    public Verdict judge(Server server) {
        boolean isSame = server.state().equals(ServerState.RUNNING)
                && server.modificationDate().equals(before.modificationDate());
        return isSame ? Verdict.pending("it has not begun to restart") : running.judge(server);
    }
}
