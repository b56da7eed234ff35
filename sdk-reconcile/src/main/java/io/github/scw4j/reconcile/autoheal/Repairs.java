package io.github.scw4j.reconcile.autoheal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The repairs of the last day and those under way: what the cluster's records say, and what this round adds to it. */
final class Repairs {
    /** What the keys of the cluster's records begin with. */
    static final String PREFIX = "autoheal.";

    /** How long a repair that is over counts. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final Comparator<Repair> BY_START =
            Comparator.comparing(Repair::startedAt).thenComparing(Repair::node);

    private final Map<String, Repair> byKey = new TreeMap<>();
    private final List<String> unreadable = new ArrayList<>();

    Repairs(Map<String, String> records) {
        records.forEach((key, text) -> {
            if (key.startsWith(PREFIX)) {
                RepairCodec.read(text).ifPresentOrElse(repair -> byKey.put(key, repair), () -> unreadable.add(key));
            }
        });
    }

    /** Keys of records that nobody can read: what is under way is not known then. */
    Collection<String> unreadable() {
        return unreadable;
    }

    Stream<Repair> where(Predicate<Repair> condition) {
        return byKey.values().stream().filter(condition).sorted(BY_START);
    }

    /** The replacement of this node that is not over yet. */
    Optional<Repair> replacementOf(String nodeId) {
        return where(repair -> repair.isReplacement()
                        && repair.isUnderWay()
                        && repair.nodeId().equals(nodeId))
                .findFirst();
    }

    void put(Repair repair) {
        byKey.put(repair.key(), repair);
    }

    void remove(Repair repair) {
        byKey.remove(repair.key());
    }
}
