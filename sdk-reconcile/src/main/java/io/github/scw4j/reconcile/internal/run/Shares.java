package io.github.scw4j.reconcile.internal.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which replica looks after which cluster. All replicas come to the same answer by themselves: each cluster goes to the one that
 * it has the highest hash with, of those that have not their share yet. So the shares differ by one at most, and when a replica
 * comes or goes most clusters stay where they are.
 */
public final class Shares {
    private Shares() {}

    /**
     * The replica of each cluster; an empty text where there is no replica.
     *
     * @param clusters ids of clusters
     * @param replicas names of replicas
     */
    public static Map<String, String> of(Collection<String> clusters, Collection<String> replicas) {
        TreeSet<String> all = new TreeSet<>(replicas);
        TreeSet<String> ordered = new TreeSet<>(clusters);
        Map<String, String> holders = new HashMap<>();
        Map<String, Integer> held = new HashMap<>();
        int share = all.isEmpty() ? 0 : ordered.size() / all.size();
        int extra = all.isEmpty() ? 0 : ordered.size() % all.size();
        for (String cluster : ordered) {
            int most = extra > 0 ? share : share - 1;
            String holder = all.stream()
                    .filter(replica -> held.getOrDefault(replica, 0) <= most)
                    .max(Comparator.comparingLong((String replica) -> hash(cluster, replica))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse("");
            holders.put(cluster, holder);
            extra -= held.merge(holder, 1, Integer::sum) > share ? 1 : 0;
        }
        return holders;
    }

    /** Spreads well even where texts differ in one letter. */
    private static long hash(String cluster, String replica) {
        long hash = 1125899906842597L;
        String text = cluster + "/" + replica;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
