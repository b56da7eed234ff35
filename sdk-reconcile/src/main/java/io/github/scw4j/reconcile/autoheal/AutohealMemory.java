package io.github.scw4j.reconcile.autoheal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a healer knows that is written down nowhere: how long it has been watching, what was frozen when, what it has already
 * said. It goes into a decision and comes out of it changed; nothing is kept elsewhere.
 *
 * <p>It is lost when the process ends, and a replica that takes over begins with {@link #fresh()}. Then watching begins anew, so
 * every action waits {@link AutohealPolicy#minObservation()} at least; a storm that was over a moment ago is not known; some
 * events are said once more. Nothing is done twice for it: what was done is written down on Node objects and in the cluster's
 * records.
 */
public final class AutohealMemory {
    private static final AutohealMemory FRESH = new AutohealMemory(
            Looks.none(), Map.of(), Map.of(), Trouble.none(), Map.of(), Imagined.nothing(), Map.of(), Optional.empty());

    final Looks clock;
    final Map<String, NodeWatch> watches;
    final Map<String, Storm> storms;
    final Trouble trouble;
    final Map<String, String> said;
    final Imagined imagined;
    final Map<String, Instant> drains;
    final Optional<Instant> endedAt;

    AutohealMemory(
            Looks clock,
            Map<String, NodeWatch> watches,
            Map<String, Storm> storms,
            Trouble trouble,
            Map<String, String> said,
            Imagined imagined,
            Map<String, Instant> drains,
            Optional<Instant> endedAt) {
        this.clock = clock;
        this.watches = Map.copyOf(watches);
        this.storms = Map.copyOf(storms);
        this.trouble = trouble;
        this.said = Map.copyOf(said);
        this.imagined = imagined;
        this.drains = Map.copyOf(drains);
        this.endedAt = endedAt;
    }

    /** That of a healer that has just started, or has just become the one that acts. */
    public static AutohealMemory fresh() {
        return FRESH;
    }

    /** Why the whole cluster is frozen; empty when it is not. For metrics and for people. */
    public Optional<String> frozen() {
        return Optional.ofNullable(storms.get(Storm.CLUSTER)).map(Storm::reason);
    }
}
