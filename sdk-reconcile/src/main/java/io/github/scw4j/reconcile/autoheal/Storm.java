package io.github.scw4j.reconcile.autoheal;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a zone, or the whole cluster, is frozen.
 *
 * @param gate which gate froze it
 * @param reason what was seen
 * @param goodSince when all was seen well again for the first time: the cool-down runs from then on; empty while it is not
 */
record Storm(String gate, String reason, Optional<Instant> goodSince) {
    /** The scope of the whole cluster; zones are scopes by their name. */
    static final String CLUSTER = "cluster";

    static Storm now(Gate gate, String reason) {
        return new Storm(gate.text(), reason, Optional.empty());
    }
}
