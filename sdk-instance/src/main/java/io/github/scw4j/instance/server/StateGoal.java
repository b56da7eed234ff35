package io.github.scw4j.instance.server;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Verdict.Inspect;

/** A server in one of the states that it rests in. */
final class StateGoal implements Goal<Server> {
    private static final String TERMINATING = "terminating";

    private final ServerState goal;
    private final Servers servers;

    StateGoal(ServerState goal, Servers servers) {
        this.goal = goal;
        this.servers = servers;
    }

    @Override
    public String describe() {
        return "state \"" + goal + "\"";
    }

    @Override
    public Verdict judge(Server server) {
        if (server.state().equals(goal)) {
            return Verdict.reached();
        }
        // a list may be older than what was just asked of the server
        return isOff(server) ? new Inspect(() -> judgeAlone(servers.get(server.id()))) : pending(server);
    }

    private Verdict judgeAlone(Server server) {
        if (server.state().equals(goal)) {
            return Verdict.reached();
        }
        return isOff(server)
                ? Verdict.deadEnd("it is " + server.state() + ", which it does not leave by itself: "
                        + (goal.equals(ServerState.STOPPED) ? "power it off" : "power it on"))
                : pending(server);
    }

    private static boolean isOff(Server server) {
        return server.state().equals(ServerState.STOPPED) || server.state().equals(ServerState.STOPPED_IN_PLACE);
    }

    /** What a server says that is on its way, or that nobody has asked for anything. */
    static Verdict pending(Server server) {
        if (server.state().equals(ServerState.LOCKED)) {
            return Verdict.deadEnd("it is locked: Scaleway has blocked it");
        }
        if (server.stateDetail().equals(TERMINATING)) {
            return Verdict.deadEnd("it is being terminated");
        }
        String detail = server.stateDetail().isEmpty() ? "" : " (" + server.stateDetail() + ")";
        return Verdict.pending("it is " + server.state() + detail);
    }
}
