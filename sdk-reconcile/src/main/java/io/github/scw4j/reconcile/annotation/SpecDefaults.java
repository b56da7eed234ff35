package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.core.Zone;
import java.util.Optional;

/**
 * What holds where a Service says nothing.
 *
 * @param zone where load balancers are made
 * @param type their type, such as {@code lb-s}
 * @param privateNetworkId the private network in which they reach the nodes; empty: by the nodes' public addresses
 */
public record SpecDefaults(Optional<Zone> zone, String type, Optional<String> privateNetworkId) {
    /**
     * No zone, {@code lb-s}, no private network. For a manifest that counts on the cluster's private network, as one with {@code
     * private} does, name a network in place of that: nobody asks for it when a manifest is read.
     */
    public static SpecDefaults none() {
        return new SpecDefaults(Optional.empty(), "lb-s", Optional.empty());
    }
}
