package io.github.scw4j.reconcile.annotation;

import java.util.Set;

/**
 * What is wrong with a value for some ports.
 *
 * @param allowed what is wrong and what is allowed, for people
 * @param ports the ports; empty: all
 * @param harmful whether what is wanted of them is not known; otherwise it is, and this only ought to be mended
 */
record PortFlaw(String allowed, Set<Integer> ports, boolean harmful) {
    static PortFlaw harmful(String allowed, Set<Integer> ports) {
        return new PortFlaw(allowed, ports, true);
    }

    static PortFlaw harmless(String allowed) {
        return new PortFlaw(allowed, Set.of(), false);
    }
}
