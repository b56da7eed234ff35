package io.github.scw4j.reconcile.plan;

import java.util.Map;

/**
 * Writes texts down for the cluster as a whole: data of one ConfigMap, of which the keys that are not named stay.
 *
 * @param target the cluster
 * @param records the new texts, by key; an empty text takes the key away
 */
public record WriteRecords(Target target, Map<String, String> records) implements Action {
    /** Copies the map. */
    public WriteRecords {
        records = Map.copyOf(records);
    }

    @Override
    public String verb() {
        return "record";
    }
}
