package io.github.scw4j.instance.server;

import io.github.scw4j.core.internal.waiting.Goal;
import java.util.function.Function;

/**
 * What a server can be waited for. A server that is locked or being terminated ends every wait at once, and so does one that is
 * off where something else has to be done first: nothing starts it by itself.
 */
public final class ServerReadiness {
    private final Function<Servers, Goal<Server>> goal;

    private ServerReadiness(Function<Servers, Goal<Server>> goal) {
        this.goal = goal;
    }

    /**
     * It is {@code running}; whether its system is up, Scaleway does not know. One that is {@code stopped} or
     * {@code stopped in place} ends the wait at once: wait after {@code powerOn}, not before.
     */
    public static ServerReadiness running() {
        return new ServerReadiness(servers -> new StateGoal(ServerState.RUNNING, servers));
    }

    /**
     * It is {@code running} and has changed since this sight of it: read the server, reboot it, and wait. One that was running
     * before and has not begun to restart does not count.
     */
    public static ServerReadiness rebootedSince(Server before) {
        return new ServerReadiness(servers -> new RebootedGoal(before, servers));
    }

    /** It is {@code stopped}. One that is {@code stopped in place} ends the wait at once: it has to be powered off. */
    public static ServerReadiness stopped() {
        return new ServerReadiness(servers -> new StateGoal(ServerState.STOPPED, servers));
    }

    /** It is {@code stopped in place}. One that is {@code stopped} ends the wait at once. */
    public static ServerReadiness stoppedInPlace() {
        return new ServerReadiness(servers -> new StateGoal(ServerState.STOPPED_IN_PLACE, servers));
    }

    /** It is neither starting nor stopping, so that an action will not be refused for that. */
    public static ServerReadiness stable() {
        return new ServerReadiness(servers -> new StableGoal());
    }

    Goal<Server> goal(Servers servers) {
        return goal.apply(servers);
    }
}
