package io.github.scw4j.reconcile.internal.run;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.Observation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people have switched off, as it stands in the cluster's records: whoever may write that ConfigMap can do it, whether a
 * program of theirs runs or not.
 *
 * @param killed why nothing is written at all
 * @param paused why no repair is begun
 * @param pausedPools the same for single pools, by name or id
 */
public record Switches(Optional<String> killed, Optional<String> paused, Map<String, String> pausedPools) {
    /** The key of the reason why nothing is written at all. */
    public static final String KILL = "kill";

    /** The key of the reason why no repair is begun. */
    public static final String PAUSE = "pause";

    private static final String PAUSE_POOL = PAUSE + ".";

    /** Nothing is switched off. */
    public static Switches none() {
        return new Switches(Optional.empty(), Optional.empty(), Map.of());
    }

    /** As the records say. */
    public static Switches of(Map<String, String> records) {
        Map<String, String> pools = new HashMap<>();
        records.forEach((key, reason) -> {
            if (key.startsWith(PAUSE_POOL)) {
                pools.put(key.substring(PAUSE_POOL.length()), reason(reason));
            }
        });
        return new Switches(text(records, KILL), text(records, PAUSE), Map.copyOf(pools));
    }

    /** The key of the reason why no repair is begun in a pool. */
    public static String pausePool(String nameOrId) {
        return PAUSE_POOL + nameOrId;
    }

    /** The paused pools by id. */
    public Map<String, String> pausedPools(Observation observation) {
        Map<String, String> byId = new HashMap<>();
        for (Pool pool : observation.pools()) {
            Optional.ofNullable(pausedPools.get(pool.id()))
                    .or(() -> Optional.ofNullable(pausedPools.get(pool.name())))
                    .ifPresent(reason -> byId.put(pool.id(), reason));
        }
        return byId;
    }

    private static Optional<String> text(Map<String, String> records, String key) {
        return Optional.ofNullable(records.get(key)).map(Switches::reason);
    }

    private static String reason(String text) {
        return text.isBlank() ? "no reason given" : text;
    }
}
