package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.pool.Pool;
import java.time.Instant;

/** What is due for a node now: first a reboot, once; then another node in its place; then a person. */
enum Treatment {
    WAIT,
    REBOOT,
    REPLACE,
    GIVE_UP;

    static Treatment due(Diagnosis of, AutohealPolicy policy, Looks clock, Instant now) {
        if (of.health() != NodeHealth.UNHEALTHY || of.fault().isEmpty()) {
            return WAIT;
        }
        Fault fault = of.fault().get();
        int reboots = of.incident().map(Incident::reboots).orElse(0);
        if (isInGrace(of, policy, clock, now)) {
            return WAIT;
        }
        if (fault.kind().rebootHelps() && reboots < policy.maxReboots()) {
            return REBOOT;
        }
        if (!clock.isOlder(fault.since(), fault.kind().replaceAfter(policy), now)) {
            return WAIT;
        }
        return fault.kind().replaceable() && isOneOfSeveral(of, policy) ? REPLACE : GIVE_UP;
    }

    private static boolean isInGrace(Diagnosis of, AutohealPolicy policy, Looks clock, Instant now) {
        return of.incident()
                .filter(open -> open.state() == IncidentState.REBOOTING
                        || open.state() == IncidentState.REBOOT_GRACE
                                && !clock.isOlder(open.changedAt(), policy.rebootGrace(), now))
                .isPresent();
    }

    private static boolean isOneOfSeveral(Diagnosis of, AutohealPolicy policy) {
        return policy.replaceSingleNode() || of.node().pool().map(Pool::size).orElse(0) > 1;
    }
}
