package io.github.scw4j.testkit.internal.instance;

import java.util.List;

/** The states of a server, and what may be done with it in each. */
final class ServerState {

    private ServerState() {}

    static final String STOPPED = "stopped";
    static final String STARTING = "starting";
    static final String RUNNING = "running";
    static final String STOPPING = "stopping";
    static final String STOPPED_IN_PLACE = "stopped in place";
    static final String LOCKED = "locked";

    static List<String> allowedActions(String state) {
        return switch (state) {
            case STOPPED -> List.of("poweron", "backup");
            case RUNNING -> List.of("poweroff", "terminate", "reboot", "stop_in_place", "backup");
            case STOPPED_IN_PLACE -> List.of("poweron", "poweroff", "terminate", "reboot", "backup");
            case LOCKED -> List.of();
            default -> List.of("stop_in_place", "backup");
        };
    }

    static boolean isTransient(String state) {
        return state.equals(STARTING) || state.equals(STOPPING);
    }
}
