package io.github.scw4j.reconcile.plan;

import java.util.Map;

/**
 * What is written down about a node: on its Node object, where there is one, and in the cluster's records. The records go first.
 *
 * @param node the change of the Node object; empty where there is none, or nothing to write on it
 * @param records new texts of the cluster's records, by key; an empty text takes the key away
 */
public record Writes(NodePatch node, Map<String, String> records) {
    /** Copies the map. */
    public Writes {
        records = Map.copyOf(records);
    }

    /** Nothing to write. */
    public static Writes nothing() {
        return new Writes(NodePatch.none(), Map.of());
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return node.isEmpty() && records.isEmpty();
    }
}
