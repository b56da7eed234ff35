package io.github.scw4j.reconcile.plan;

import java.util.Map;

/**
 * The most that one round may write, whatever planners ask for. What is beyond it is refused by the gate {@code budget} and left
 * for the next round.
 *
 * @param kubernetesWrites writes to Kubernetes, Events included
 * @param evictions pods that are asked to leave
 * @param nodeDeletions Node objects that are deleted
 * @param scalewayCalls changes of nodes and pools that are asked of Scaleway
 * @param loadBalancerCalls changes of load balancers that are asked of Scaleway
 */
public record WriteBudget(
        int kubernetesWrites, int evictions, int nodeDeletions, int scalewayCalls, int loadBalancerCalls) {
    /** Checks the numbers. */
    public WriteBudget {
        Map.of(
                        "kubernetesWrites", kubernetesWrites,
                        "evictions", evictions,
                        "nodeDeletions", nodeDeletions,
                        "scalewayCalls", scalewayCalls,
                        "loadBalancerCalls", loadBalancerCalls)
                .forEach((name, value) -> {
                    if (value < 0) {
                        throw new IllegalArgumentException(name + " is " + value + "; zero or more is allowed");
                    }
                });
    }

    /** 200 writes to Kubernetes, 50 evictions, 5 deletions of Node objects, 5 changes of nodes and 100 of load balancers. */
    public static WriteBudget defaults() {
        return new WriteBudget(200, 50, 5, 5, 100);
    }
}
