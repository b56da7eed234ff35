package io.github.scw4j.reconcile.autoheal;

import java.time.Instant;

/**
 * Why a zone, or the whole cluster, is frozen.
 *
 * @param lastBad when it was so last: the cool-down runs from then on
 * @param gate which gate froze it
 * @param reason what was seen
 */
record Storm(Instant lastBad, String gate, String reason) {
    /** The scope of the whole cluster; zones are scopes by their name. */
    static final String CLUSTER = "cluster";
}
