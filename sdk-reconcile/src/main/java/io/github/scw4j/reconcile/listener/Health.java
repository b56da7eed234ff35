package io.github.scw4j.reconcile.listener;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the nodes fare, as autoheal sees it.
 *
 * @param unhealthy how many nodes there are with each kind of fault, such as {@code NotReady}
 * @param repairs the nodes under repair, by name, and since when they are broken
 * @param frozen why nothing is done anywhere; empty when it is not so
 * @param openBreakers the pools in which the circuit breaker keeps something from being done, by name
 */
public record Health(
        Map<String, Integer> unhealthy,
        Map<String, Instant> repairs,
        Optional<String> frozen,
        Set<String> openBreakers) {
    /** Copies maps and set. */
    public Health {
        unhealthy = Map.copyOf(unhealthy);
        repairs = Map.copyOf(repairs);
        openBreakers = Set.copyOf(openBreakers);
    }
}
