package io.github.scw4j.reconcile.autoheal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The next memory while it is being written, beside the one before. */
final class Notes {
    private final AutohealMemory before;
    private final Said said;
    private final Map<String, NodeWatch> watches = new HashMap<>();
    private final Map<String, Instant> drains = new HashMap<>();
    private Optional<Instant> endedAt;

    Notes(AutohealMemory before) {
        this.before = before;
        said = new Said(before.said);
        endedAt = before.endedAt;
    }

    Said said() {
        return said;
    }

    Optional<NodeWatch> watchBefore(String node) {
        return Optional.ofNullable(before.watches.get(node));
    }

    Optional<NodeWatch> watch(String node) {
        return Optional.ofNullable(watches.get(node));
    }

    void watch(String node, NodeWatch watch) {
        watches.put(node, watch);
    }

    Optional<Instant> drainedBefore(String node) {
        return Optional.ofNullable(before.drains.get(node));
    }

    void drained(String node, Instant at) {
        drains.put(node, at);
    }

    /** When a repair ended last. */
    Optional<Instant> endedAt() {
        return endedAt;
    }

    void ended(Instant at) {
        endedAt = Optional.of(at);
    }

    /** Nobody looked into anything: what was said is not said anew. */
    void keepSaid() {
        said.keep("");
        drains.putAll(before.drains);
    }

    AutohealMemory memory(Looks clock, Trouble trouble, Map<String, Storm> storms, Imagined imagined) {
        return new AutohealMemory(clock, watches, storms, trouble, said.map(), imagined, drains, endedAt);
    }
}
