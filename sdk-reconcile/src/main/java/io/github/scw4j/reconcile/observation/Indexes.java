package io.github.scw4j.reconcile.observation;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Maps in the order of their keys, so that the order of what was read is forgotten. */
final class Indexes {
    private Indexes() {}

    static <T> Map<String, T> by(Function<T, String> key, String noun, Collection<T> items) {
        Map<String, T> index = new TreeMap<>();
        for (T item : items) {
            if (index.put(key.apply(item), item) != null) {
                throw new IllegalArgumentException("there are two of " + noun + " " + key.apply(item)
                        + "; an observation has each once: the list changed while it was read");
            }
        }
        return Collections.unmodifiableMap(index);
    }
}
