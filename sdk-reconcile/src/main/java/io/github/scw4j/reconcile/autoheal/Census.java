package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The numbers that gates decide by. */
final class Census {
    /** How many there are, and how many of them are not well. */
    static final class Count {
        private int total;
        private int unhealthy;

        private void add(boolean well) {
            total++;
            unhealthy += well ? 0 : 1;
        }

        int total() {
            return total;
        }

        int unhealthy() {
            return unhealthy;
        }

        /** Whether at least this share is not well, and at least so many. */
        boolean reaches(double fraction, int least) {
            return unhealthy >= Math.max(least, ceil(fraction * total));
        }

        @Override
        public String toString() {
            return unhealthy + " of " + total;
        }
    }

    private final Count cluster = new Count();
    private final Count leases = new Count();
    private final Map<String, Count> zones = new TreeMap<>();
    private final Map<String, Count> pools = new HashMap<>();
    private final Map<String, Integer> readyInPools = new HashMap<>();

    Census(Observation observation, Iterable<Diagnosis> diagnoses) {
        for (Diagnosis diagnosis : diagnoses) {
            ObservedNode node = diagnosis.node();
            node.lease()
                    .filter(lease -> node.kubernetes().isPresent())
                    .ifPresent(lease -> leases.add(!lease.isExpired(observation.at())));
            if (!diagnosis.isMember()) {
                continue;
            }
            pools.computeIfAbsent(diagnosis.poolId(), id -> new Count()).add(isWellInPool(diagnosis));
            readyInPools.merge(diagnosis.poolId(), node.isReady() ? 1 : 0, Integer::sum);
            if (diagnosis.health() != NodeHealth.STARTING) {
                boolean well = isWell(diagnosis);
                cluster.add(well);
                zones.computeIfAbsent(diagnosis.zone(), name -> new Count()).add(well);
            }
        }
        observation.pools().forEach(this::addMissing);
    }

    private void addMissing(Pool pool) {
        Count members = pools.computeIfAbsent(pool.id(), id -> new Count());
        while (members.total < pool.size()) {
            members.add(false);
        }
        members.total = pool.size();
    }

    private static boolean isWell(Diagnosis diagnosis) {
        return diagnosis.node().isReady()
                && !diagnosis.isUnderRepair()
                && diagnosis
                        .fault()
                        .map(fault -> fault.kind() != FaultKind.HARD_FAULT)
                        .orElse(true);
    }

    private static boolean isWellInPool(Diagnosis diagnosis) {
        return isWell(diagnosis)
                && diagnosis
                        .node()
                        .scaleway()
                        .map(node -> !node.status().isTransient())
                        .orElse(false);
    }

    Count cluster() {
        return cluster;
    }

    Count leases() {
        return leases;
    }

    Map<String, Count> zones() {
        return zones;
    }

    Count pool(String poolId) {
        return pools.getOrDefault(poolId, new Count());
    }

    int readyIn(String poolId) {
        return readyInPools.getOrDefault(poolId, 0);
    }

    /** Rounded up, and forgiving what a fraction such as 0.55 is off by in binary. */
    static int ceil(double value) {
        return (int) Math.ceil(value - 1e-9);
    }

    Map<String, Integer> numbers(Diagnosis of) {
        Count zone = zones.getOrDefault(of.zone(), new Count());
        Count pool = pool(of.poolId());
        return Map.of(
                "pool.total", pool.total,
                "pool.unhealthy", pool.unhealthy,
                "zone.total", zone.total,
                "zone.unhealthy", zone.unhealthy,
                "cluster.total", cluster.total,
                "cluster.unhealthy", cluster.unhealthy);
    }
}
