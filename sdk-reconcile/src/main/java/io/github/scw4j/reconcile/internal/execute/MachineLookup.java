package io.github.scw4j.reconcile.internal.execute;

import io.github.scw4j.reconcile.observation.ProviderId;

/** Looks a machine up by itself, past all lists. */
@FunctionalInterface
public interface MachineLookup {
    /**
     * Whether the machine is certainly gone: wherever it can be, the answer was "not found".
     *
     * @throws io.github.scw4j.core.error.ScalewayException when it could not be looked up
     */
    boolean isGone(ProviderId machine);
}
