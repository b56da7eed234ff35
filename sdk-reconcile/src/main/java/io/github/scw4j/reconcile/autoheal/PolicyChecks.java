package io.github.scw4j.reconcile.autoheal;

import java.time.Duration;
import java.util.Map;

/** What values of a policy make sense; each message names the value, what it is, and what is allowed. */
final class PolicyChecks {
    private PolicyChecks() {}

    static void fraction(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + "; more than 0 and at most 1 is allowed");
        }
    }

    static void durations(AutohealPolicy policy) {
        Map.ofEntries(
                        Map.entry("notReadyBeforeReboot", policy.notReadyBeforeReboot()),
                        Map.entry("rebootGrace", policy.rebootGrace()),
                        Map.entry("hardFaultBeforeReplace", policy.hardFaultBeforeReplace()),
                        Map.entry("startupGrace", policy.startupGrace()),
                        Map.entry("creationTimeout", policy.creationTimeout()),
                        Map.entry("minObservation", policy.minObservation()),
                        Map.entry("longestPause", policy.longestPause()),
                        Map.entry("staleAfter", policy.staleAfter()),
                        Map.entry("stormCooldown", policy.stormCooldown()),
                        Map.entry("poolCooldown", policy.poolCooldown()),
                        Map.entry("clusterCooldown", policy.clusterCooldown()),
                        Map.entry("breakerOpen", policy.breakerOpen()),
                        Map.entry("pdbTimeout", policy.pdbTimeout()),
                        Map.entry("unreachableDrainTimeout", policy.unreachableDrainTimeout()),
                        Map.entry("healthyDelay", policy.healthyDelay()),
                        Map.entry("flapWindow", policy.flapWindow()),
                        Map.entry("disagreementNotify", policy.disagreementNotify()),
                        Map.entry("longRunningAlert", policy.longRunningAlert()))
                .forEach(PolicyChecks::notNegative);
    }

    static void counts(AutohealPolicy policy) {
        atLeast(0, "maxReboots", policy.maxReboots());
        atLeast(0, "minReady", policy.minReady());
        atLeast(1, "maxInFlightPerPool", policy.maxInFlightPerPool());
        atLeast(1, "maxInFlightPerZone", policy.maxInFlightPerZone());
        atLeast(1, "maxInFlightCluster", policy.maxInFlightCluster());
        atLeast(1, "maxReplacePerPoolPerHour", policy.maxReplacePerPoolPerHour());
        atLeast(1, "maxReplacePerClusterPerDay", policy.maxReplacePerClusterPerDay());
        atLeast(1, "breakerFailures", policy.breakerFailures());
        atLeast(2, "flapTransitions", policy.flapTransitions());
    }

    private static void notNegative(String name, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + "; zero or more is allowed");
        }
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + "; at least " + least + " is allowed");
        }
    }
}
