package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.pool.Pool;

/** What is due for a node now: first a reboot, once; then another node in its place; then a person. */
enum Treatment {
    WAIT,
    REBOOT,
    REPLACE,
    GIVE_UP;

    static Treatment due(Diagnosis of, Moment moment) {
        if (of.health() != NodeHealth.UNHEALTHY || of.fault().isEmpty()) {
            return WAIT;
        }
        Fault fault = of.fault().get();
        int reboots = of.incident().map(Incident::reboots).orElse(0);
        if (isInGrace(of, moment)) {
            return WAIT;
        }
        if (fault.kind().rebootHelps() && reboots < moment.policy().maxReboots()) {
            return REBOOT;
        }
        if (!moment.isOlder(fault.since(), fault.kind().replaceAfter(moment.policy()))) {
            return WAIT;
        }
        return fault.kind().replaceable() && isOneOfSeveral(of, moment.policy()) ? REPLACE : GIVE_UP;
    }

    private static boolean isInGrace(Diagnosis of, Moment moment) {
        return of.incident()
                .filter(open -> open.state() == IncidentState.REBOOTING
                        || open.state() == IncidentState.REBOOT_GRACE
                                && !moment.isOlder(
                                        open.changedAt(), moment.policy().rebootGrace()))
                .isPresent();
    }

    private static boolean isOneOfSeveral(Diagnosis of, AutohealPolicy policy) {
        return policy.replaceSingleNode() || of.node().pool().map(Pool::size).orElse(0) > 1;
    }
}
