package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.plan.GateCheck;
import java.util.Locale;

/** What an action has to pass, in the order in which it is looked at. */
enum Gate {
    // the whole cluster, at once
    LEADER,
    KILL_SWITCH,
    LOOK,
    RECORDS,
    PERMISSION,
    API_ERRORS,
    LEASES,
    ZONES,
    CLUSTER_UNHEALTHY,
    // where the node is
    CLUSTER_STATUS,
    PAUSE,
    ZONE_UNHEALTHY,
    POOL_STATUS,
    PLATFORM_HEALS,
    POOL_UNHEALTHY,
    // the node
    LOCKED,
    STOPPED,
    WITNESSES,
    WATCHED,
    // how much at once
    IN_FLIGHT_POOL,
    IN_FLIGHT_ZONE,
    IN_FLIGHT_CLUSTER,
    COOLDOWN_POOL,
    COOLDOWN_CLUSTER,
    MIN_READY,
    BREAKER,
    REPLACEMENTS_PER_HOUR,
    REPLACEMENTS_PER_DAY;

    /** As in events and audit records, such as {@code pool-unhealthy}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    GateCheck check(boolean passed, String value) {
        return new GateCheck(text(), passed, value);
    }

    GateCheck refusal(String value) {
        return check(false, value);
    }
}
