package io.github.scw4j.reconcile.service;

import io.github.scw4j.reconcile.annotation.SpecDefaults;
import io.github.scw4j.reconcile.observation.Observation;
import java.time.Instant;

/**
 * What all Services of one decision have in common.
 *
 * @param observation the cluster
 * @param policy the policy
 * @param defaults what holds where a Service says nothing
 * @param nodes the nodes that may serve load balancers
 * @param now the time to decide by
 */
record Round(Observation observation, ServicePolicy policy, SpecDefaults defaults, EligibleNodes nodes, Instant now) {
    static Round of(Observation observation, ServicePolicy policy, Instant now) {
        return new Round(observation, policy, policy.defaults(observation), EligibleNodes.of(observation), now);
    }

    String clusterId() {
        return observation.clusterId();
    }
}
