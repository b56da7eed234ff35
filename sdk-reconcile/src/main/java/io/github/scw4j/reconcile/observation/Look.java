package io.github.scw4j.reconcile.observation;

import java.time.Instant;

/** One attempt to see a cluster: either all of it, an {@link Observation}, or nothing, and then it is {@link Blind}. */
public sealed interface Look permits Observation, Blind {
    /** The cluster's id, Scaleway's. */
    String clusterId();

    /** When the reading began: nothing in it is older. */
    Instant at();
}
